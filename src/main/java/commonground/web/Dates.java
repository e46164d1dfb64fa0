package commonground.web;

import commonground.kernel.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Dates and times as people write them, for templates: {@code ${@dates.date(due)}}. Times are those
 * of the United Kingdom. Null is shown as nothing.
 */
@Component("dates")
public class Dates {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** March 2018. */
    public String month(@Nullable YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    /** 3 March 2018. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** 3 March 2018: the date it was in the United Kingdom. */
    public String date(@Nullable Instant instant) {
        return instant == null ? "" : DATE.format(instant.atZone(Moment.LONDON));
    }

    /** 3 March 2018, 09:00. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(Moment.LONDON));
    }

    /** "in 12 days", "tomorrow", "today", "yesterday", "6 days ago", from the moment read. */
    public String fromNow(@Nullable LocalDate date) {
        if (date == null) return "";
        var days = daysUntil(date);
        if (days == -1) return "yesterday";
        return days < 0 ? -days + " days ago" : ahead(days);
    }

    /** As {@link #fromNow}, for something that has to be done by then: "6 days late". */
    public String due(@Nullable LocalDate date) {
        if (date == null) return "";
        var days = daysUntil(date);
        if (days == -1) return "1 day late";
        return days < 0 ? -days + " days late" : ahead(days);
    }

    /** Whether the date has passed at the moment read. */
    public boolean passed(@Nullable LocalDate date) {
        return date != null && daysUntil(date) < 0;
    }

    /** Whole days from the date of the moment read; negative when it has passed. */
    public long daysUntil(LocalDate date) {
        return ChronoUnit.DAYS.between(Moment.current().date(), date);
    }

    private static String ahead(long days) {
        if (days == 0) return "today";
        return days == 1 ? "tomorrow" : "in " + days + " days";
    }
}
