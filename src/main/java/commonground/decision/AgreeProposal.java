package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the members agree.
 *
 * @param wording number of the wording they agree to
 * @param members whoever is a member of the programme now
 * @param lists the members' lists now, where lists are weighed
 * @param outcome what was agreed in a sentence, and what follows; may be empty
 * @param on the date they agreed
 * @param reviewOn when they will look at it again, after {@code on}; null for never
 */
public record AgreeProposal(
        @TargetAggregateIdentifier DecisionId decision,
        int wording,
        List<PracticeCode> members,
        List<PatientsOnList> lists,
        String outcome,
        @Nullable LocalDate on,
        @Nullable LocalDate reviewOn) {
    public AgreeProposal {
        var check = new Check();
        members = List.copyOf(members);
        lists = List.copyOf(lists);
        outcome = check.proseOrNothing("outcome", outcome);
        if (reviewOn != null) {
            check.date("reviewOn", reviewOn);
            if (on != null && !reviewOn.isAfter(on))
                check.refuse("reviewOn", "decision.review-in-the-past", reviewOn, on);
        }
        check.done();
    }

    /** Without an outcome in words or a date of review. */
    public AgreeProposal(DecisionId decision, int wording, List<PracticeCode> members) {
        this(decision, wording, members, List.of(), "", null, null);
    }
}
