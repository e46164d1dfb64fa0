package commonground.decision;

import commonground.testing.OnH2;

@OnH2
class UnresolvedDissentOnH2Test extends UnresolvedDissentTest {}
