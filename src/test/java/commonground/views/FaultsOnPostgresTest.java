package commonground.views;

import commonground.testing.OnPostgres;

@OnPostgres
class FaultsOnPostgresTest extends FaultsTest {}
