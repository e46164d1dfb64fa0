package commonground.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A commissioner's obligation as it is known beforehand, to be set without typing it anew.
 *
 * @param key names it for good; what was set from it carries it
 * @param due the date that is offered; the last that was in force everywhere
 * @param population whom it covers, may be empty
 * @param evidence what is to be shown for it, one line each
 * @param dates the dates it is known to have had, in the order in which they were set
 * @param source where it was asked for, one line, may be empty
 */
public record DeadlineTemplate(
        String key,
        String obligation,
        String issuer,
        Level level,
        LocalDate due,
        String population,
        List<String> evidence,
        List<KnownDate> dates,
        String source) {
    /**
     * A date it had.
     *
     * @param says who set it so, and how they put it; may be empty
     */
    public record KnownDate(LocalDate due, String says) {}

    /** The numbers of what is to be shown, from 1. */
    List<Integer> numbers() {
        return IntStream.rangeClosed(1, evidence.size()).boxed().toList();
    }
}
