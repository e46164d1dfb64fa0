package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/** A practice that objected works by the decision all the same. */
@EventName("decision.commitment-noted")
public record CommitmentNoted(
        DecisionId decision,
        ProgrammeId programme,
        PracticeCode practice,
        String words,
        PersonId representative)
        implements RuleEvent {}
