package commonground.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something on one date in somebody's calendar.
 *
 * @param uid the same for as long as the thing exists, whatever is moved or changed about it, and
 *     like that of nothing else: an identifier, {@code @}, and what kind of thing it is
 * @param title one line
 * @param details what else there is to know, line by line
 * @param path the page about it
 * @param sequence rises whenever something about it changes, its date above all
 * @param changed when it last did
 * @param cancelled nothing is due any more, so calendars take it off
 */
public record CalendarEntry(
        String uid,
        String title,
        LocalDate date,
        List<String> details,
        String path,
        long sequence,
        Instant changed,
        boolean cancelled,
        List<String> categories) {}
