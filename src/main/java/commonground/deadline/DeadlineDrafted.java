package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/**
 * Somebody expects it to be asked for; nobody has to submit anything yet. Texts that were not given
 * are empty.
 */
@EventName("deadline.drafted")
public record DeadlineDrafted(
        DeadlineId deadline,
        ProgrammeId programme,
        Terms terms,
        LocalDate due,
        String template,
        String series)
        implements DeadlineEvent {}
