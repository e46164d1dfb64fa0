package commonground.directory;

import commonground.testing.Lane;
import commonground.testing.RealPostgres;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({RealPostgres.class, EmptyRecord.class})
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Lane.OF_THEIR_OWN)
class ImportingOnPostgresTest extends ImportingTest {}
