package commonground.reminder;

import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody said what they want to be reminded of. */
@EventName("reminder.preferences-chosen")
record RemindersChosen(
        PersonId person,
        Channel by,
        List<Integer> steps,
        boolean late,
        boolean nobodysOwn,
        @Nullable DayOfWeek digest) {}
