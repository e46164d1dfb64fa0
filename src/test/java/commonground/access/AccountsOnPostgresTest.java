package commonground.access;

import commonground.testing.OnPostgres;

@OnPostgres
class AccountsOnPostgresTest extends AccountsInTheDatabase {}
