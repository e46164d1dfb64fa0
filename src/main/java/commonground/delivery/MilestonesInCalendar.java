package commonground.delivery;

import commonground.access.People;
import commonground.calendar.CalendarEntries;
import commonground.calendar.CalendarEntry;
import commonground.kernel.ProgrammeId;
import commonground.programme.ProgrammeRow;
import commonground.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every milestone on the date that it is due; calendars take off what was given up. */
@Component
class MilestonesInCalendar implements CalendarEntries {
    /** Part of what each is known by in calendars: never to be changed. */
    private static final String KIND = "@milestone.common-ground";

    private final Milestones milestones;
    private final Dates dates;
    private final People people;
    private final MessageSource words;

    MilestonesInCalendar(Milestones milestones, Dates dates, People people, MessageSource words) {
        this.milestones = milestones;
        this.dates = dates;
        this.people = people;
        this.words = words;
    }

    @Override
    public List<CalendarEntry> of(Collection<ProgrammeRow> programmes, LocalDate since) {
        Map<ProgrammeId, String> names =
                programmes.stream()
                        .collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
        return milestones.of(names.keySet(), since).stream()
                .map(row -> entry(row, names.getOrDefault(row.programme(), "")))
                .toList();
    }

    private CalendarEntry entry(MilestoneRow row, String programme) {
        return new CalendarEntry(
                row.milestone() + KIND,
                (row.isOpen() ? "Milestone" : state(row))
                        + ": "
                        + row.title()
                        + " ("
                        + programme
                        + ")",
                row.due(),
                details(row, programme),
                "/milestones/" + row.milestone(),
                row.version(),
                row.lastRecorded(),
                row.state() == MilestoneState.GIVEN_UP,
                List.of("Milestone"));
    }

    private List<String> details(MilestoneRow row, String programme) {
        var lines = new ArrayList<String>();
        lines.add("Programme: " + programme);
        lines.add("Who sees to it: " + people.nameOf(row.owner()));
        lines.add("State: " + state(row));
        if (!row.moves().isEmpty())
            lines.add(
                    "First planned for %s, moved %s: %s"
                            .formatted(
                                    dates.date(row.originalDue()),
                                    row.moves().size() == 1
                                            ? "once"
                                            : row.moves().size() + " times",
                                    row.slippage().words()));
        return lines;
    }

    private String state(MilestoneRow row) {
        return words.getMessage("delivery.milestone." + row.state(), null, Locale.UK);
    }
}
