package commonground.views;

import commonground.testing.OnH2;

@OnH2
class FaultsOnH2Test extends FaultsTest {}
