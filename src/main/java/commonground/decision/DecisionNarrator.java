package commonground.decision;

import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.Narrator;
import commonground.kernel.PracticeCode;
import commonground.kernel.Recorded;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class DecisionNarrator implements Narrator {
    private final MessageSource words;
    private final Practices practices;
    private final RuleNarrator rules;
    private final RuleWords ruleWords;

    DecisionNarrator(
            MessageSource words, Practices practices, RuleNarrator rules, RuleWords ruleWords) {
        this.words = words;
        this.practices = practices;
        this.rules = rules;
        this.ruleWords = ruleWords;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof DecisionEvent event
                ? Optional.ofNullable(sentence(event))
                : Optional.empty();
    }

    private @Nullable String sentence(DecisionEvent event) {
        return switch (event) {
            case ProposalTabled e ->
                    say(
                            "proposal-tabled",
                            label(e.subject()),
                            e.title(),
                            e.wording(),
                            ruleWords.of(Rule.orConsent(e.rule())));
            case WordingAmended e -> say("wording-amended", e.wording(), e.text(), e.reason());
            case PositionTaken e -> position(e);
            case ProposalAgreed e -> agreed(e);
            case OptionRejected e -> say("option-rejected", e.name(), e.reason());
            case ProposalWithdrawn e -> say("proposal-withdrawn", e.reason());
            case RuleEvent e -> rules.tell(e);
            // told by DissentNarrator
            case ObjectionEvent e -> null;
            case BroughtBackToCommonGround e -> null;
            case SequelEvent e -> null;
            case TabledInsteadOf e -> null;
            case AgreedInsteadOf e -> null;
        };
    }

    private String position(PositionTaken event) {
        var said =
                say(
                        event.reason().isEmpty() ? "position-taken" : "position-taken.reason",
                        named(event.practice()),
                        label(event.stance()),
                        event.wording(),
                        event.reason());
        return event.learntHow() == null
                ? said
                : say("position-taken.on-behalf", said, event.learntHow());
    }

    private String agreed(ProposalAgreed event) {
        var result = event.result();
        var told =
                result == null || event.rule() == null || event.rule().majority() == null
                        ? say(
                                "proposal-agreed",
                                event.members().size(),
                                event.wording(),
                                event.text())
                        : say(
                                "proposal-agreed.majority",
                                event.wording(),
                                event.text(),
                                ruleWords.of(event.rule()),
                                rules.figures(result));
        return event.outcome() == null ? told : say("outcome", told, event.outcome());
    }

    private String label(Enum<?> value) {
        return words.getMessage(
                "decision."
                        + value.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + "."
                        + value.name(),
                null,
                Locale.UK);
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.decision." + key, arguments, Locale.UK);
    }

    private String named(PracticeCode code) {
        return practices.find(code).map(Practice::name).orElse(code.value());
    }
}
