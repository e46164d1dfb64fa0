package commonground.decision;

import commonground.kernel.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a decision comes about. Chosen when the proposal is tabled; frozen with the first position
 * taken. Whoever has not spoken never counts as agreeing.
 *
 * @param majority what a majority has to be; null for consent and unanimity, which ask for nothing
 *     of the sort
 */
public record Rule(RuleKind kind, @Nullable Majority majority) {
    public static final Rule CONSENT = new Rule(RuleKind.CONSENT, null);
    public static final Rule UNANIMITY = new Rule(RuleKind.UNANIMITY, null);

    public Rule {
        var check = new Check();
        check.chosen("rule", kind);
        check.done();
        if (!countsVotes(kind)) majority = null;
        else if (majority == null) majority = Majority.ORDINARY;
    }

    public static Rule majorityByPractice(Majority majority) {
        return new Rule(RuleKind.MAJORITY_BY_PRACTICE, majority);
    }

    public static Rule majorityByListSize(Majority majority) {
        return new Rule(RuleKind.MAJORITY_BY_LIST_SIZE, majority);
    }

    /** Where nothing was said of a rule it is consent. */
    static Rule orConsent(@Nullable Rule rule) {
        return rule == null ? CONSENT : rule;
    }

    /**
     * Whether an objection that was heard may be overruled; under consent and unanimity it has to
     * be resolved or withdrawn.
     */
    public boolean permitsOverruling() {
        return countsVotes(kind);
    }

    /** Whether lists are weighed, so that every practice's list size has to be known. */
    boolean weighsLists() {
        return kind == RuleKind.MAJORITY_BY_LIST_SIZE;
    }

    /** What the voices come to; whether objections are open is looked at besides. */
    Result result(List<Voice> voices) {
        return Result.of(this, voices);
    }

    private static boolean countsVotes(RuleKind kind) {
        return kind == RuleKind.MAJORITY_BY_PRACTICE || kind == RuleKind.MAJORITY_BY_LIST_SIZE;
    }
}
