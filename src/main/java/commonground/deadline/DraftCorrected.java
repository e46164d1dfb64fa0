package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** What was drafted reads otherwise now. */
@EventName("deadline.draft-corrected")
public record DraftCorrected(DeadlineId deadline, ProgrammeId programme, Terms terms, LocalDate due)
        implements DeadlineEvent {}
