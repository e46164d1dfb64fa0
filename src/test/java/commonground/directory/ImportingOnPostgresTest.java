package commonground.directory;

import commonground.testing.RealPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({RealPostgres.class, EmptyRecord.class})
class ImportingOnPostgresTest extends ImportingTest {}
