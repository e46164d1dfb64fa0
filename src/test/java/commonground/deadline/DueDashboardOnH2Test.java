package commonground.deadline;

import commonground.testing.OnH2;

@OnH2
class DueDashboardOnH2Test extends DueDashboardTest {}
