package commonground;

import commonground.testing.OnPostgres;

@OnPostgres
class StartsOnPostgresTest extends StartsTest {}
