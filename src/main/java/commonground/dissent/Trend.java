package commonground.dissent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many objections were open at the end of each month, and at the moment read in the month it
 * lies in. An objection that was resolved and stands again counts as open all the while.
 */
public record Trend(List<Month> months) {
    /** A year fits a page and a screen. */
    static final int SHOWN = 12;

    /**
     * One month.
     *
     * @param raised how many were raised in it
     * @param ended how many were resolved, taken back or ended with their decision
     * @param open how many were open at its end
     */
    public record Month(YearMonth month, long raised, long ended, long open) {}

    /** From the month in which the first was raised to that of {@code until}. */
    static Trend of(Stream<LocalDate> raised, Stream<LocalDate> ended, LocalDate until) {
        return of(byMonth(raised), byMonth(ended), YearMonth.from(until));
    }

    static Trend of(Map<YearMonth, Long> raised, Map<YearMonth, Long> ended, YearMonth until) {
        var months = new ArrayList<Month>();
        if (raised.isEmpty()) return new Trend(months);
        long open = 0;
        var last = Stream.of(until, last(raised), last(ended)).max(YearMonth::compareTo).get();
        for (var month = first(raised); !month.isAfter(last); month = month.plusMonths(1)) {
            var in = raised.getOrDefault(month, 0L);
            var out = ended.getOrDefault(month, 0L);
            open += in - out;
            months.add(new Month(month, in, out, open));
        }
        return new Trend(months);
    }

    /** The latest that are shown on a page; all are in the file. */
    public List<Month> shown() {
        return months.subList(Math.max(0, months.size() - SHOWN), months.size());
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** In which month the most were open at its end, the latest of several. */
    public Month highest() {
        return months.stream().reduce((a, b) -> b.open() >= a.open() ? b : a).orElseThrow();
    }

    private static Map<YearMonth, Long> byMonth(Stream<LocalDate> dates) {
        return dates.filter(Objects::nonNull)
                .collect(
                        Collectors.groupingBy(
                                YearMonth::from, TreeMap::new, Collectors.counting()));
    }

    private static YearMonth first(Map<YearMonth, Long> months) {
        return months.keySet().stream().min(YearMonth::compareTo).orElseThrow();
    }

    private static YearMonth last(Map<YearMonth, Long> months) {
        return months.keySet().stream().max(YearMonth::compareTo).orElse(YearMonth.of(1, 1));
    }
}
