package commonground.views;

import commonground.testing.OnPostgres;

@OnPostgres
class EveryViewOnPostgresTest extends EveryViewTest {}
