package commonground.deadline;

import commonground.testing.OnH2;

@OnH2
class DeadlinesOnH2Test extends DeadlinesTest {}
