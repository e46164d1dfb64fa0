package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.Moment;
import commonground.programme.ProgrammeRow;
import commonground.web.DateInput;
import commonground.web.Option;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A due date as it is typed into a form: one that has passed has to be confirmed, and so, all the
 * more, one before the programme was opened.
 */
final class DueDate {
    /** What the form's field {@code confirmed} says then. */
    static final String CONFIRMED = "yes";

    static final List<Option> CONFIRMATION =
            List.of(Option.of(CONFIRMED, "Yes, the date is right"));

    private DueDate() {}

    static LocalDate read(
            Check check,
            String field,
            @Nullable DateInput typed,
            @Nullable String confirmed,
            LocalDate opened) {
        var due = DateInput.orEmpty(typed).parse(check, field);
        var typedWell = !due.equals(LocalDate.MIN);
        if (!typedWell || CONFIRMED.equals(confirmed)) return due;
        if (due.isBefore(opened))
            check.refuse("confirmed", "deadline.before-programme", due, opened);
        else if (due.isBefore(Moment.current().date()))
            check.refuse("confirmed", "deadline.due-has-passed", due);
        return due;
    }

    /** The same of a date for several programmes: those opened after it are named. */
    static LocalDate read(
            Check check,
            String field,
            @Nullable DateInput typed,
            @Nullable String confirmed,
            Collection<ProgrammeRow> programmes) {
        var due = DateInput.orEmpty(typed).parse(check, field);
        if (!due.equals(LocalDate.MIN)) confirm(check, due, confirmed, programmes);
        return due;
    }

    /** The same of a date that is known. */
    static void confirm(
            Check check,
            LocalDate due,
            @Nullable String confirmed,
            Collection<ProgrammeRow> programmes) {
        if (CONFIRMED.equals(confirmed)) return;
        var later = programmes.stream().filter(row -> due.isBefore(row.openedOn())).toList();
        if (!later.isEmpty())
            check.refuse("confirmed", "series.before-programme", due, AllSeries.named(later));
        else if (due.isBefore(Moment.current().date()))
            check.refuse("confirmed", "deadline.due-has-passed", due);
    }
}
