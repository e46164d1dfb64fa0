package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.OfProgramme;

/** Something that happened to a commissioner's deadline. */
public sealed interface DeadlineEvent extends OfProgramme
        permits DeadlineSet, DeadlineMoved, DeadlineSubmitted, DeadlineAssured, DeadlineReturned {
    DeadlineId deadline();
}
