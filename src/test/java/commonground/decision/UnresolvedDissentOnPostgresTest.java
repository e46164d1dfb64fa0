package commonground.decision;

import commonground.testing.OnPostgres;

@OnPostgres
class UnresolvedDissentOnPostgresTest extends UnresolvedDissentTest {}
