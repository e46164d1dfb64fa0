package commonground.deadline;

import commonground.testing.OnPostgres;

@OnPostgres
class DeadlinesOnPostgresTest extends DeadlinesTest {}
