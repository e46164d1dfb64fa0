package commonground.decision;

import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.Narrator;
import commonground.kernel.PracticeCode;
import commonground.kernel.Recorded;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class DecisionNarrator implements Narrator {
    private final MessageSource words;
    private final Practices practices;

    DecisionNarrator(MessageSource words, Practices practices) {
        this.words = words;
        this.practices = practices;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof DecisionEvent event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(DecisionEvent event) {
        return switch (event) {
            case ProposalTabled e ->
                    say("proposal-tabled", label(e.subject()), e.title(), e.wording());
            case WordingAmended e -> say("wording-amended", e.wording(), e.text(), e.reason());
            case PositionTaken e ->
                    e.reason().isEmpty()
                            ? say(
                                    "position-taken",
                                    named(e.practice()),
                                    label(e.stance()),
                                    e.wording())
                            : say(
                                    "position-taken.reason",
                                    named(e.practice()),
                                    label(e.stance()),
                                    e.wording(),
                                    e.reason());
            case ObjectionRaised e ->
                    say(
                            "objection-raised",
                            named(e.practice()),
                            e.objection(),
                            e.wording(),
                            e.reason());
            case ObjectionResolved e ->
                    say(
                            "objection-resolved",
                            named(e.practice()),
                            e.objection(),
                            label(e.resolution()),
                            e.explanation());
            case ProposalAgreed e ->
                    say("proposal-agreed", e.members().size(), e.wording(), e.text());
            case OptionRejected e -> say("option-rejected", e.name(), e.reason());
            case ProposalWithdrawn e -> say("proposal-withdrawn", e.reason());
        };
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
