package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** One of the two who were nominated takes it on. Recorded by themselves, or on their behalf. */
@EventName("programme.lead-confirmed")
public record LeadConfirmed(
        ProgrammeId programme, DecisionId decision, PersonId person, PracticeCode practice)
        implements ProgrammeEvent {}
