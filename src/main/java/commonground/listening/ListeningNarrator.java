package commonground.listening;

import commonground.access.People;
import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.Narrator;
import commonground.kernel.PracticeCode;
import commonground.kernel.Recorded;
import commonground.web.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells of listening without the practices' words: the record is read by everybody, these words not
 * before they are confirmed.
 */
@Component
class ListeningNarrator implements Narrator {
    private final MessageSource words;
    private final Practices practices;
    private final People people;
    private final Dates dates;

    ListeningNarrator(MessageSource words, Practices practices, People people, Dates dates) {
        this.words = words;
        this.practices = practices;
        this.people = people;
        this.dates = dates;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof ListeningEvent event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(ListeningEvent event) {
        var practice = named(event.practice());
        return switch (event) {
            case MeetingHeld e -> say("meeting-held", practice, dates.date(e.heldOn()), e.place());
            case MeetingCorrected e ->
                    say(
                            "meeting-corrected",
                            practice,
                            dates.date(e.now().heldOn()),
                            e.now().place(),
                            dates.date(e.before().heldOn()),
                            e.before().place(),
                            e.reason());
            case StatementHeard e ->
                    say("statement-heard", practice, e.number(), themes(e.themes()));
            case StatementTagged e ->
                    say("statement-tagged", practice, e.number(), themes(e.themes()));
            case StatementCorrected e ->
                    say(
                            e.representative() == null
                                    ? "statement-corrected"
                                    : "statement-corrected.by-practice",
                            practice,
                            e.number());
            case HeardReflectedBack e ->
                    say(
                            "heard-reflected-back",
                            practice,
                            e.statements().size(),
                            people.nameOf(e.through()),
                            e.how());
            case ReflectionConfirmed e ->
                    say(
                            "reflection-confirmed",
                            practice,
                            e.statements().size(),
                            people.nameOf(e.representative()));
        };
    }

    private String themes(List<Theme> themes) {
        return themes.stream()
                .map(theme -> words.getMessage("listening.theme." + theme, null, Locale.UK))
                .map(label -> label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1))
                .collect(Collectors.joining("; "));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.listening." + key, arguments, Locale.UK);
    }

    private String named(PracticeCode code) {
        return practices.find(code).map(Practice::name).orElse(code.value());
    }
}
