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
class ActionNarrator implements Narrator {
    private final MessageSource words;
    private final Dates dates;
    private final People people;
    private final Figures figures;
    private final ActionRows rows;

    ActionNarrator(
            MessageSource words, Dates dates, People people, Figures figures, ActionRows rows) {
        this.words = words;
        this.dates = dates;
        this.people = people;
        this.figures = figures;
        this.rows = rows;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof ActionEvent event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(ActionEvent event) {
        var row = rows.find(event.action());
        var what = row.map(ActionRow::title).orElseGet(() -> say("unknown"));
        return switch (event) {
            case ActionPlanned e ->
                    say("planned", e.title(), dates.date(e.due()), people.nameOf(e.owner()));
            case ActionDone e ->
                    e.note().isEmpty()
                            ? say("done", what, dates.date(e.on()))
                            : say("done.note", what, dates.date(e.on()), e.note());
            case ActionDropped e -> say("dropped", what, e.reason());
            case ActionReopened e -> say("reopened", what, e.reason());
            case FundingAsked e ->
                    say("asked", e.source(), figures.money(e.pounds()), what, e.purpose());
            case FundingGranted e ->
                    say("granted", source(row, e.line()), figures.money(e.pounds()), what);
            case FundingRefused e -> say("refused", source(row, e.line()), what, e.reason());
        };
    }

    private String source(Optional<ActionRow> row, int line) {
        return row.stream()
                .flatMap(known -> known.funding().stream())
                .filter(known -> known.line() == line)
                .map(FundingLine::source)
                .findFirst()
                .orElseGet(() -> say("source-unknown"));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.delivery.action." + key, arguments, Locale.UK);
    }
}
