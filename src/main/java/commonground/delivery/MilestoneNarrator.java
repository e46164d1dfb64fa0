package commonground.delivery;

import commonground.access.People;
import commonground.kernel.MilestoneId;
import commonground.kernel.Narrator;
import commonground.kernel.Recorded;
import commonground.web.Dates;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class MilestoneNarrator implements Narrator {
    private final MessageSource words;
    private final Dates dates;
    private final People people;
    private final MilestoneRows rows;

    MilestoneNarrator(MessageSource words, Dates dates, People people, MilestoneRows rows) {
        this.words = words;
        this.dates = dates;
        this.people = people;
        this.rows = rows;
    }

    @Override
    public Optional<String> tell(Recorded<?> recorded) {
        return recorded.event() instanceof MilestoneEvent event
                ? Optional.of(sentence(event))
                : Optional.empty();
    }

    private String sentence(MilestoneEvent event) {
        var what = title(event.milestone());
        return switch (event) {
            case MilestonePlanned e ->
                    say("planned", e.title(), dates.date(e.due()), people.nameOf(e.owner()));
            case MilestoneMoved e ->
                    say("moved", what, dates.date(e.from()), dates.date(e.to()), e.reason());
            case MilestoneMet e -> say("met", what, dates.date(e.on()), e.evidence());
            case MilestoneGivenUp e -> say("given-up", what, e.reason());
            case MilestoneReopened e -> say("reopened", what, e.reason());
            case MilestoneOwnerNamed e -> say("owner-named", what, people.nameOf(e.owner()));
            case MilestoneDependenciesChanged e -> dependencies(what, e);
        };
    }

    private String dependencies(String what, MilestoneDependenciesChanged event) {
        if (event.after().isEmpty()) return say("waits-for-nothing", what);
        var others =
                event.after().stream()
                        .map(this::title)
                        .map(title -> "\"" + title + "\"")
                        .collect(Collectors.joining(", "));
        return say("waits-for", what, others);
    }

    private String title(MilestoneId milestone) {
        return rows.find(milestone).map(MilestoneRow::title).orElseGet(() -> say("unknown"));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage("event.delivery.milestone." + key, arguments, Locale.UK);
    }
}
