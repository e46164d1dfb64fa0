package commonground.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A commissioner's obligation as it is known beforehand, to be set without typing it anew.
 *
 * @param key names it for good; what was set from it carries it
 * @param due the date that is offered; the last that was in force everywhere
 * @param population whom it covers, may be empty
 * @param evidence what is to be shown for it, one line each
 * @param dates the dates it is known to have had, in the order in which they were set
 * @param source where it was asked for, and which of {@link DeadlineTemplates#sources()} tells of
 *     its dates, one line; empty where that could not be traced
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

    /** What these numbers stand for, in the template's order, and nothing that is not in it. */
    List<String> kept(@Nullable List<Integer> chosen) {
        if (chosen == null) return List.of();
        return numbers().stream()
                .filter(chosen::contains)
                .map(number -> evidence.get(number - 1))
                .toList();
    }
}
