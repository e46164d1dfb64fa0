package commonground.dissent;

import commonground.decision.DissentEnding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of objections that are no longer open, and how long that took.
 *
 * @param kinds the most frequent first
 * @param all over all kinds; nothing where none has ended
 */
public record Settled(List<Kind> kinds, Took all) {
    /** One way in which objections ended. */
    public record Kind(DissentEnding ending, Took took) {}

    /** One that has ended. */
    record One(DissentEnding ending, long days) {}

    /**
     * Whole days from being raised.
     *
     * @param median of an even number, the lower of the two in the middle
     */
    public record Took(long count, long median, long shortest, long longest) {
        static final Took NOTHING = new Took(0, 0, 0, 0);

        static Took of(Map<Long, Long> countByDays) {
            var days = new TreeMap<>(countByDays);
            var count = days.values().stream().mapToLong(Long::longValue).sum();
            if (count == 0) return NOTHING;
            long seen = 0;
            for (var entry : days.entrySet()) {
                seen += entry.getValue();
                if (seen * 2 >= count)
                    return new Took(count, entry.getKey(), days.firstKey(), days.lastKey());
            }
            return NOTHING;
        }
    }

    static Settled of(List<One> ended) {
        return of(
                ended.stream()
                        .collect(
                                Collectors.groupingBy(
                                        One::ending,
                                        Collectors.groupingBy(One::days, Collectors.counting()))));
    }

    /**
     * @param countByDays for each ending, how many took so many days
     */
    static Settled of(Map<DissentEnding, Map<Long, Long>> countByDays) {
        var kinds =
                countByDays.entrySet().stream()
                        .map(e -> new Kind(e.getKey(), Took.of(e.getValue())))
                        .sorted(
                                Comparator.comparingLong((Kind kind) -> -kind.took().count())
                                        .thenComparing(Kind::ending))
                        .toList();
        var all = new TreeMap<Long, Long>();
        countByDays
                .values()
                .forEach(days -> days.forEach((day, count) -> all.merge(day, count, Long::sum)));
        return new Settled(kinds, Took.of(all));
    }
}
