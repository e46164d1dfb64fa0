package commonground.views;

import commonground.testing.OnH2;

@OnH2
class MomentOnH2Test extends MomentTest {}
