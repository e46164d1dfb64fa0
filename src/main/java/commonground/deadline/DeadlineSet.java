package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** A commissioner wants something by a date. Texts that were not given are empty. */
@EventName("deadline.set")
public record DeadlineSet(
        DeadlineId deadline,
        ProgrammeId programme,
        String obligation,
        String issuer,
        Level level,
        LocalDate due,
        String source,
        String population,
        String evidenceRequired,
        String assuredBy)
        implements DeadlineEvent {}
