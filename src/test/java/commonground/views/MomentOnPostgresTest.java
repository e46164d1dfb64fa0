package commonground.views;

import commonground.testing.OnPostgres;

@OnPostgres
class MomentOnPostgresTest extends MomentTest {}
