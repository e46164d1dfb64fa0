package commonground.reminder;

import commonground.kernel.Check;
import commonground.kernel.ForOneself;
import commonground.kernel.PersonId;
import java.time.DayOfWeek;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what somebody wants to be reminded of.
 *
 * @param by how
 * @param steps days before a due date, out of {@link Mornings#BEFORE}
 * @param late also every day that a deadline is late
 * @param nobodysOwn also deadlines that have no owner; heeded for those who run programmes or
 *     assure what is submitted
 * @param digest the day of the week on which they get the digest; null for none
 */
public record ChooseReminders(
        PersonId person,
        Channel by,
        List<Integer> steps,
        boolean late,
        boolean nobodysOwn,
        @Nullable DayOfWeek digest)
        implements ForOneself {
    @SuppressWarnings("NullAway") // what is missing is refused with words
    public ChooseReminders {
        var check = new Check();
        if (by == null) check.refuse("by", "reminder.way-missing");
        steps =
                steps == null
                        ? List.of()
                        : check.distinct("steps", steps).stream()
                                .sorted(java.util.Comparator.reverseOrder())
                                .toList();
        if (!Mornings.BEFORE.containsAll(steps)) check.refuse("steps", "reminder.no-such-step");
        check.done();
    }

    @TargetAggregateIdentifier
    PreferencesId preferences() {
        return new PreferencesId(person);
    }
}
