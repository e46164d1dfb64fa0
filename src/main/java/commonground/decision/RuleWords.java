package commonground.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a rule asks for and what the voices come to. */
@Component
class RuleWords {
    private static final int MOST_DECIMALS = 6;

    private final MessageSource words;

    RuleWords(MessageSource words) {
        this.words = words;
    }

    /** "majority of practices: more than half of those eligible; quorum 4 practices". */
    String of(Rule rule) {
        var majority = rule.majority();
        var name = say("decision.rulekind." + rule.kind());
        if (majority == null) return name;
        var text = say("decision.rule.majority", name, share(majority));
        return majority.quorum().asksForSomething()
                ? say("decision.rule.and-quorum", text, quorum(majority.quorum()))
                : text;
    }

    /** What it means to decide so, as one sentence. */
    String explained(Rule rule) {
        return say("decision.rulekind." + rule.kind() + ".hint");
    }

    /** "more than half of those eligible". */
    String share(Majority majority) {
        var threshold = majority.threshold();
        var key =
                !threshold.strictly()
                        ? "at-least"
                        : threshold.percent() == 50 ? "more-than-half" : "more-than";
        return say(
                "decision.share",
                say("decision.threshold." + key, threshold.percent()),
                say("decision.denominator." + majority.denominator() + ".of"));
    }

    String quorum(Quorum quorum) {
        return say(
                "decision.quorum." + (quorum.percent() ? "percent" : "practices"), quorum.number());
    }

    /**
     * The share in percent, with one decimal, or as many as it takes to tell it from the threshold
     * it misses or passes.
     */
    static String percent(long part, long whole, int threshold) {
        if (whole == 0) return "0";
        var exact = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100));
        var isThreshold = exact.compareTo(BigDecimal.valueOf(whole * threshold)) == 0;
        for (int decimals = 1; ; decimals++) {
            var shown = exact.divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
            var looksLikeThreshold = shown.compareTo(BigDecimal.valueOf(threshold)) == 0;
            if (isThreshold || !looksLikeThreshold || decimals == MOST_DECIMALS)
                return shown.stripTrailingZeros().scale() <= 0
                        ? shown.toBigInteger().toString()
                        : shown.toPlainString();
        }
    }

    String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, Locale.UK);
    }
}
