package commonground.dissent;

import commonground.testing.OnH2;
import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = "testing.database=of-its-own")
class DashboardBenchmarksOnH2 extends DashboardBenchmarks {}
