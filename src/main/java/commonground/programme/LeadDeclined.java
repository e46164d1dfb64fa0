package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** One of the two who were nominated does not take it on, or no longer does. */
@EventName("programme.lead-declined")
public record LeadDeclined(
        ProgrammeId programme,
        DecisionId decision,
        PersonId person,
        PracticeCode practice,
        String reason)
        implements ProgrammeEvent {}
