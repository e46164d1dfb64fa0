package commonground;

import commonground.testing.OnH2;

@OnH2
class StartsOnH2Test extends StartsTest {}
