package commonground.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many deadlines there are of each kind, and what that comes to on one date.
 *
 * @param kinds those there are any of
 */
record DueTotals(Map<DueKind, Long> kinds, LocalDate today) {
    /** How many there are in each state; states in which there is none are left out. */
    Map<DeadlineState, Long> states() {
        var states = new EnumMap<DeadlineState, Long>(DeadlineState.class);
        kinds.forEach((kind, many) -> states.merge(kind.state(), many, Long::sum));
        return states;
    }

    /** How many that wait for a submission were due before the day. */
    long late() {
        return open(kind -> kind.due().isBefore(today));
    }

    /** How many of them fall due from the day on, so many days ahead. */
    long soon(int days) {
        return open(kind -> isWithin(kind, 0, days));
    }

    /** How many are red; the rule is {@link Rating}'s. */
    long red() {
        return late() + open(kind -> kind.evidenceMissing() && isWithin(kind, 0, Rating.NEAR));
    }

    /** How many are amber for want of evidence, whatever is to satisfy them. */
    long amberForEvidence() {
        return open(
                kind -> kind.evidenceMissing() && isWithin(kind, Rating.NEAR + 1, Rating.IN_SIGHT));
    }

    /** How many are in one of these states and fall into the window. */
    long total(Collection<DeadlineState> states, DueWindow window) {
        return byDue(states, window).values().stream().mapToLong(many -> many).sum();
    }

    /**
     * Where in the order of due dates some of those rows are: between which dates, and how many
     * others between them come first.
     */
    record Span(LocalDate first, LocalDate last, int skip) {}

    /**
     * @param first how many come before, fewer than there are
     */
    Span span(Collection<DeadlineState> states, DueWindow window, int first, int howMany) {
        LocalDate from = null;
        var until = today;
        var skip = 0;
        var before = 0L;
        for (var day : byDue(states, window).entrySet()) {
            if (from == null && before + day.getValue() > first) {
                from = day.getKey();
                skip = (int) (first - before);
            }
            until = day.getKey();
            before += day.getValue();
            if (before >= (long) first + howMany) break;
        }
        return new Span(from == null ? until : from, until, skip);
    }

    private TreeMap<LocalDate, Long> byDue(Collection<DeadlineState> states, DueWindow window) {
        var days = new TreeMap<LocalDate, Long>();
        kinds.forEach((kind, many) -> {
            if (states.contains(kind.state()) && window.contains(kind.due(), today))
                days.merge(kind.due(), many, Long::sum);
        });
        return days;
    }

    private boolean isWithin(DueKind kind, int firstDay, int lastDay) {
        return !kind.due().isBefore(today.plusDays(firstDay))
                && !kind.due().isAfter(today.plusDays(lastDay));
    }

    private long open(Predicate<DueKind> which) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getKey().state().isOpen())
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
