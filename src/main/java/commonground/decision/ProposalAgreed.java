package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.List;

/** The members at that time, each having taken a position on these words, agreed to them. */
@EventName("decision.proposal-agreed")
public record ProposalAgreed(
        DecisionId decision,
        ProgrammeId programme,
        Subject subject,
        int wording,
        String text,
        List<PracticeCode> members)
        implements DecisionEvent {}
