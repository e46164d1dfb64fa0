package commonground.portfolio;

import commonground.testing.OnPostgres;
import org.springframework.test.context.TestPropertySource;

@OnPostgres
@TestPropertySource(properties = "testing.database=of-its-own")
class PortfolioBenchmarksOnPostgres extends PortfolioBenchmarks {}
