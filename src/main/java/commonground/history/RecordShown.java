package commonground.history;

import commonground.access.People;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record as its pages show it: day by day. */
@Component
class RecordShown {
    /**
     * One day of the record.
     *
     * @param date the date its entries were recorded on
     */
    record Day(LocalDate date, List<Step> steps) {}

    /**
     * One entry.
     *
     * @param happenedOn only where it is another date than the one it was recorded on
     * @param more how many entries of the same kind were recorded at once and are not shown
     */
    record Step(
            long position,
            Instant recordedAt,
            String by,
            @Nullable LocalDate happenedOn,
            @Nullable ProgrammeId programme,
            String sentence,
            int more) {}

    private final Storyteller storyteller;
    private final People people;

    RecordShown(Storyteller storyteller, People people) {
        this.storyteller = storyteller;
        this.people = people;
    }

    List<Day> days(List<Run> runs) {
        var days = new ArrayList<Day>();
        for (var run : runs) {
            for (var entry : run.shown()) {
                var last = entry == run.shown().getLast();
                add(days, step(entry, last ? run.more() : 0));
            }
        }
        return days;
    }

    private static void add(List<Day> days, Step step) {
        var date = step.recordedAt().atZone(Moment.LONDON).toLocalDate();
        if (days.isEmpty() || !days.getLast().date().equals(date))
            days.add(new Day(date, new ArrayList<>()));
        days.getLast().steps().add(step);
    }

    private Step step(Recorded<?> entry, int more) {
        var recordedOn = entry.recordedAt().atZone(Moment.LONDON).toLocalDate();
        var happenedOn = entry.happenedOn();
        return new Step(
                entry.position(),
                entry.recordedAt(),
                people.nameOf(entry.by()),
                recordedOn.equals(happenedOn) ? null : happenedOn,
                entry.programme(),
                storyteller.tell(entry),
                more);
    }
}
