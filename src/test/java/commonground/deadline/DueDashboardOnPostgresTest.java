package commonground.deadline;

import commonground.testing.OnPostgres;

@OnPostgres
class DueDashboardOnPostgresTest extends DueDashboardTest {}
