package commonground.directory;

import commonground.testing.DurableH2;
import org.springframework.context.annotation.Import;

@Import(DurableH2.class)
class ImportingOnH2Test extends ImportingTest {}
