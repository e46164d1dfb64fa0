package commonground.calendar;

import commonground.programme.ProgrammeRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells what a feature has to put into calendars. */
public interface CalendarEntries {
    /**
     * What these programmes have, at the request's moment, in a fixed number of queries.
     *
     * @param since nothing of an earlier date is wanted
     */
    List<CalendarEntry> of(Collection<ProgrammeRow> programmes, LocalDate since);
}
