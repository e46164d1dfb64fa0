package commonground.views;

import commonground.testing.OnH2;

@OnH2
class EveryViewOnH2Test extends EveryViewTest {}
