package commonground.web;

import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.Moment;
import commonground.kernel.Receipt;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The date on which something that is told now happened: any form that records something may ask
 * for it.
 */
public final class HappenedOn {
    /** Name of the form's field. */
    public static final String FIELD = "happenedOn";

    private HappenedOn() {}

    /**
     * Whoever is acting, telling of the date typed, if one was; a date that has not come yet is
     * refused.
     */
    public static Acting acting(Check check, @Nullable DateInput typed) {
        return acting(check, DateInput.orEmpty(typed).parseOrNothing(check, FIELD));
    }

    /** The same for a date that has been read already. */
    public static Acting acting(Check check, @Nullable LocalDate date) {
        if (date != null && !date.equals(LocalDate.MIN)) {
            check.date(FIELD, date);
            if (date.isAfter(Moment.current().date()))
                check.refuse(FIELD, "happened-on.in-the-future");
        }
        return Objects.requireNonNull(Acting.current(), "nobody is signed in").tellingOf(date);
    }

    /**
     * Builds a command from a form that also asks for this date, and sends it; everything that is
     * wrong with either is told at once.
     */
    public static <C> Receipt send(
            @Nullable DateInput typed, Function<Check, C> build, Function<C, Receipt> send) {
        record Told<C>(Acting acting, C command) {}
        var told = Forms.read(check -> new Told<>(acting(check, typed), build.apply(check)));
        return told.acting().call(() -> send.apply(told.command()));
    }
}
