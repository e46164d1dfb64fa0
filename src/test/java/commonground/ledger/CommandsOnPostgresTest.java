package commonground.ledger;

import commonground.testing.OnPostgres;

@OnPostgres
class CommandsOnPostgresTest extends CommandsTest {}
