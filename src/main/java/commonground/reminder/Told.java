package commonground.reminder;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names one reminder, to one person where that has been settled. It is written out in the queue's
 * table, so its form is not changed.
 */
record Told(DeadlineId deadline, LocalDate due, int daysLeft, @Nullable PersonId person) {
    Told to(PersonId somebody) {
        return new Told(deadline, due, daysLeft, somebody);
    }

    static Told read(String name) {
        var parts = List.of(name.split("/", -1));
        return new Told(
                new DeadlineId(parts.get(0)),
                LocalDate.parse(parts.get(1)),
                Integer.parseInt(parts.get(2)),
                parts.size() > 3 ? new PersonId(parts.get(3)) : null);
    }

    @Override
    public String toString() {
        var reminder = deadline + "/" + due + "/" + daysLeft;
        return person == null ? reminder : reminder + "/" + person;
    }
}
