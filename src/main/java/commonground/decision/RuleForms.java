package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.Refusal;
import commonground.web.Option;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Choosing a rule in a form; the fields are in {@code decision/rule-fields}. */
@Component
public class RuleForms {
    private final Choices choices;

    RuleForms(Choices choices) {
        this.choices = choices;
    }

    /** Puts what can be chosen, and what was typed, where the fields look for it. */
    public void offer(Model model, RuleForm form) {
        model.addAttribute("ruleForm", form);
        model.addAttribute("ruleOptions", choices.options(RuleKind.values()));
        model.addAttribute("denominatorOptions", choices.options(Denominator.values()));
        model.addAttribute(
                "thresholdOptions",
                List.of(
                        new Option("ORDINARY", "Ordinary: more than half", null),
                        new Option("SPECIAL", "Special: at least 75%", null),
                        new Option("STATED", "Another share, stated below", null)));
        model.addAttribute(
                "quorumOptions",
                List.of(
                        new Option("PRACTICES", "practices", null),
                        new Option("PERCENT", "percent of the practices eligible", null)));
    }

    /**
     * The rule that was chosen; {@link Rule#CONSENT} where the form did not ask for one, or where
     * the check holds what is wrong with it.
     */
    public Rule chosen(Check check, RuleForm form) {
        return form.rule() == null ? Rule.CONSENT : Rule.orConsent(read(check, form));
    }

    /** Null where something in it cannot be used, which the check then holds. */
    static @Nullable Rule read(Check check, RuleForm form) {
        var kind = Choices.chosen(check, "rule", RuleKind.class, form.rule());
        if (kind == null) return null;
        if (kind == RuleKind.CONSENT) return Rule.CONSENT;
        if (kind == RuleKind.UNANIMITY) return Rule.UNANIMITY;
        var threshold = threshold(check, form);
        var quorum = quorum(check, form);
        Denominator denominator =
                Choices.chosen(check, "denominator", Denominator.class, form.denominator());
        if (threshold == null || quorum == null) return null;
        return new Rule(
                kind,
                new Majority(
                        threshold,
                        denominator == null ? Denominator.ELIGIBLE : denominator,
                        quorum));
    }

    private static @Nullable Threshold threshold(Check check, RuleForm form) {
        if ("SPECIAL".equals(form.threshold())) return Threshold.SPECIAL;
        if (!"STATED".equals(form.threshold())) return Threshold.ORDINARY;
        var percent = number(check, "percent", form.percent());
        return percent == null ? null : within(check, () -> Threshold.atLeast(percent));
    }

    private static @Nullable Quorum quorum(Check check, RuleForm form) {
        if (Choices.text(form.quorum()).isBlank()) return Quorum.NONE;
        var number = number(check, "quorum", form.quorum());
        if (number == null) return null;
        return within(check, () -> new Quorum(number, "PERCENT".equals(form.quorumOf())));
    }

    private static @Nullable Integer number(Check check, String field, @Nullable String typed) {
        try {
            return Integer.valueOf(Choices.text(typed).strip());
        } catch (NumberFormatException e) {
            check.refuse(field, "decision.number-unreadable", Choices.text(typed).strip());
            return null;
        }
    }

    private static <T> @Nullable T within(Check check, Supplier<T> made) {
        try {
            return made.get();
        } catch (Refusal refusal) {
            for (var reason : refusal.reasons())
                check.refuse(
                        String.valueOf(reason.field()), reason.key(), reason.arguments().toArray());
            return null;
        }
    }
}
