package commonground.decision;

import org.jspecify.annotations.Nullable;

/**
 * What was chosen of a rule, as it was typed.
 *
 * @param threshold ORDINARY, SPECIAL or STATED
 * @param quorumOf PRACTICES or PERCENT
 */
public record RuleForm(
        @Nullable String rule,
        @Nullable String threshold,
        @Nullable String percent,
        @Nullable String denominator,
        @Nullable String quorum,
        @Nullable String quorumOf) {

    /** What is chosen where this rule is. */
    public static RuleForm of(Rule rule) {
        var majority = rule.majority() == null ? Majority.ORDINARY : rule.majority();
        var threshold = majority.threshold();
        var stated = !threshold.equals(Threshold.ORDINARY) && !threshold.equals(Threshold.SPECIAL);
        var quorum = majority.quorum();
        return new RuleForm(
                rule.kind().name(),
                stated ? "STATED" : threshold.strictly() ? "ORDINARY" : "SPECIAL",
                stated ? String.valueOf(threshold.percent()) : "",
                majority.denominator().name(),
                quorum.asksForSomething() ? String.valueOf(quorum.number()) : "",
                quorum.percent() ? "PERCENT" : "PRACTICES");
    }
}
