package commonground.delivery;

import commonground.kernel.MilestoneId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out when milestones are to be expected, each once however many ways lead to it. */
final class PathFinder {
    private final Map<MilestoneId, MilestoneRow> milestones = new HashMap<>();
    private final Map<MilestoneId, LocalDate> expected = new HashMap<>();
    private final LocalDate today;

    PathFinder(Collection<MilestoneRow> all, LocalDate today) {
        for (var row : all) milestones.put(row.milestone(), row);
        this.today = today;
    }

    CriticalPath to(LocalDate due, Collection<MilestoneId> linked) {
        var there = linked.stream().map(milestones::get).filter(Objects::nonNull).toList();
        var givenUp = givenUp(there);
        var pursued = there.stream().filter(PathFinder::counts).toList();
        if (pursued.isEmpty())
            return new CriticalPath(
                    CriticalPath.Fit.NOTHING_LINKED, List.of(), null, null, 0, givenUp);
        var last = Objects.requireNonNull(latest(pursued));
        var end = expected(last);
        var slack = ChronoUnit.DAYS.between(end, due);
        if (pursued.stream().allMatch(MilestoneRow::isMet))
            return new CriticalPath(CriticalPath.Fit.ALL_MET, List.of(), null, end, slack, givenUp);
        var open = pursued.stream().filter(MilestoneRow::isOpen).toList();
        var steps = steps(chain(Objects.requireNonNull(latest(open))), due);
        return new CriticalPath(
                slack < 0 ? CriticalPath.Fit.OVER : CriticalPath.Fit.FITS,
                steps,
                deciding(steps),
                end,
                slack,
                givenUp);
    }

    private static boolean counts(MilestoneRow row) {
        return row.state() != MilestoneState.GIVEN_UP;
    }

    LocalDate expected(MilestoneRow row) {
        var known = expected.get(row.milestone());
        if (known != null) return known;
        var date = row.isMet() && row.endedOn() != null ? row.endedOn() : own(row);
        // kept before looking further: a circle, should there ever be one, ends here
        expected.put(row.milestone(), date);
        if (row.isOpen())
            for (var before : waitsFor(row)) {
                var then = expected(before);
                if (then.isAfter(date)) date = then;
            }
        expected.put(row.milestone(), date);
        return date;
    }

    /** By itself: what is late can be met today at the earliest. */
    private LocalDate own(MilestoneRow row) {
        return row.due().isBefore(today) ? today : row.due();
    }

    /** Those that it waits for and that count, by identifier, so that the answer is always one. */
    private List<MilestoneRow> waitsFor(MilestoneRow row) {
        return row.after().stream()
                .map(milestones::get)
                .filter(Objects::nonNull)
                .filter(PathFinder::counts)
                .toList();
    }

    private @Nullable MilestoneRow latest(List<MilestoneRow> rows) {
        return rows.stream()
                .max(
                        Comparator.comparing(this::expected)
                                .thenComparing(row -> row.milestone().value()))
                .orElse(null);
    }

    /** From the last back to the first that is still open, always by what is expected latest. */
    private List<MilestoneRow> chain(MilestoneRow last) {
        var chain = new ArrayList<MilestoneRow>();
        MilestoneRow at = last;
        while (at != null && !chain.contains(at)) {
            chain.addFirst(at);
            at = latest(waitsFor(at).stream().filter(MilestoneRow::isOpen).toList());
        }
        return chain;
    }

    private List<CriticalPath.Step> steps(List<MilestoneRow> chain, LocalDate due) {
        var steps = new ArrayList<CriticalPath.Step>();
        for (int i = 0; i < chain.size(); i++) {
            var row = chain.get(i);
            var until = i + 1 < chain.size() ? own(chain.get(i + 1)) : due;
            steps.add(
                    new CriticalPath.Step(
                            row, expected(row), ChronoUnit.DAYS.between(expected(row), until)));
        }
        return List.copyOf(steps);
    }

    /** The first whose own date is the one that the end is expected on, or else the last. */
    private CriticalPath.@Nullable Step deciding(List<CriticalPath.Step> steps) {
        if (steps.isEmpty()) return null;
        var end = steps.getLast().expected();
        return steps.stream()
                .filter(step -> step.expected().equals(end))
                .findFirst()
                .orElse(steps.getLast());
    }

    private List<MilestoneRow> givenUp(List<MilestoneRow> linked) {
        var seen = new LinkedHashSet<MilestoneRow>();
        var next = new ArrayDeque<>(linked);
        while (!next.isEmpty()) {
            var row = next.poll();
            if (!seen.add(row)) continue;
            if (row.isOpen())
                for (var id : row.after()) {
                    var before = milestones.get(id);
                    if (before != null) next.add(before);
                }
        }
        return seen.stream().filter(row -> !counts(row)).toList();
    }
}
