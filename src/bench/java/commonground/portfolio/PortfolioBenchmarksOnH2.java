package commonground.portfolio;

import commonground.testing.OnH2;
import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = "testing.database=of-its-own")
class PortfolioBenchmarksOnH2 extends PortfolioBenchmarks {}
