package commonground.ledger;

import commonground.testing.OnH2;

@OnH2
class CommandsOnH2Test extends CommandsTest {}
