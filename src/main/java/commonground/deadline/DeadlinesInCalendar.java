package commonground.deadline;

import commonground.calendar.CalendarEntries;
import commonground.calendar.CalendarEntry;
import commonground.kernel.ProgrammeId;
import commonground.programme.ProgrammeRow;
import commonground.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every deadline on the date that it is due; drafts are asked of nobody yet. */
@Component
class DeadlinesInCalendar implements CalendarEntries {
    /** Part of what each is known by in calendars: never to be changed. */
    private static final String KIND = "@deadline.common-ground";

    private static final String CATEGORY = "Commissioner deadline";

    /** Nothing is asked for any more. */
    private static final Set<DeadlineState> CANCELLED =
            EnumSet.of(DeadlineState.WAIVED, DeadlineState.SUPERSEDED);

    private final Deadlines deadlines;
    private final Dates dates;
    private final MessageSource words;

    DeadlinesInCalendar(Deadlines deadlines, Dates dates, MessageSource words) {
        this.deadlines = deadlines;
        this.dates = dates;
        this.words = words;
    }

    @Override
    public List<CalendarEntry> of(Collection<ProgrammeRow> programmes, LocalDate since) {
        Map<ProgrammeId, String> names =
                programmes.stream()
                        .collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
        return deadlines.of(names.keySet()).values().stream()
                .flatMap(Collection::stream)
                .filter(row -> row.state() != DeadlineState.DRAFTED)
                .filter(row -> !row.due().isBefore(since))
                .map(row -> entry(row, names.getOrDefault(row.programme(), "")))
                .toList();
    }

    CalendarEntry entry(DeadlineRow row, String programme) {
        return new CalendarEntry(
                row.deadline() + KIND,
                (row.isOpen() ? "Due" : state(row))
                        + ": "
                        + row.obligation()
                        + " ("
                        + programme
                        + ")",
                row.due(),
                details(row, programme),
                "/deadlines/" + row.deadline(),
                row.version(),
                row.lastRecorded(),
                CANCELLED.contains(row.state()),
                List.of(CATEGORY, say("deadline.level." + row.terms().level())));
    }

    private List<String> details(DeadlineRow row, String programme) {
        var lines = new ArrayList<String>();
        lines.add(row.obligation());
        lines.add("Programme: " + programme);
        lines.add("Asked for by: " + row.terms().issuer());
        lines.add("State: " + state(row));
        if (row.moves() > 0)
            lines.add(
                    "First set for %s, moved %s: %s"
                            .formatted(
                                    dates.date(row.originalDue()),
                                    row.moves() == 1 ? "once" : row.moves() + " times",
                                    row.slippage().words()));
        if (!row.terms().evidenceRequired().isEmpty())
            lines.add("Evidence required: " + row.terms().evidenceRequired());
        return lines;
    }

    private String state(DeadlineRow row) {
        return say("deadline.state." + row.state());
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.UK);
    }
}
