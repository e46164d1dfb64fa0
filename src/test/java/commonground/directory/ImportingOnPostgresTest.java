package commonground.directory;

import commonground.testing.RealPostgres;
import org.springframework.context.annotation.Import;

@Import(RealPostgres.class)
class ImportingOnPostgresTest extends ImportingTest {}
