package commonground.delivery;

import commonground.access.People;
import commonground.kernel.Narrator;
import commonground.kernel.Recorded;
import commonground.web.Dates;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class OutcomeNarrator implements Narrator {
    private final MessageSource words;
    private final Dates dates;
    private final People people;
    private final Figures figures;
    private final OutcomeRows rows;

    OutcomeNarrator(
            MessageSource words, Dates dates, People people, Figures figures, OutcomeRows rows) {
        this.words = words;
        this.dates = dates;
        this.people = people;
        this.figures = figures;
        this.rows = rows;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof OutcomeEvent event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(OutcomeEvent event) {
        var what =
                rows.find(event.outcome()).map(OutcomeRow::title).orElseGet(() -> say("unknown"));
        return switch (event) {
            case OutcomeDefined e ->
                    say(
                            "defined",
                            e.title(),
                            e.smart().measure(),
                            figures.number(e.smart().baseline()),
                            figures.number(e.smart().target()),
                            e.smart().unit(),
                            dates.date(e.smart().by()));
            case OutcomeAttested e ->
                    say("attested." + e.quality(), people.nameOf(e.person()), what, e.words());
            case AttestationWithdrawn e ->
                    say("withdrawn." + e.quality(), people.nameOf(e.person()), what, e.reason());
            case ReadingRecorded e ->
                    say("read", what, figures.number(e.value()), dates.date(e.on()), e.source());
            case ReadingCorrected e ->
                    say(
                            "corrected",
                            what,
                            figures.number(e.value()),
                            dates.date(e.on()),
                            e.reason());
            case TargetRevised e ->
                    say(
                            "revised",
                            what,
                            figures.number(e.fromTarget()),
                            dates.date(e.fromBy()),
                            figures.number(e.target()),
                            dates.date(e.by()),
                            e.reason());
            case OutcomeGivenUp e -> say("given-up", what, e.reason());
        };
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.delivery.outcome." + key, arguments, Locale.UK);
    }
}
