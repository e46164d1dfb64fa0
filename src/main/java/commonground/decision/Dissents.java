package commonground.decision;

import commonground.decision.DissentRows.Line;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.views.Keeping;
import commonground.views.Kept;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All dissent of a programme, or of all of them, as it was at the request's moment. */
@Component
@Transactional(readOnly = true)
public class Dissents {
    private static final int DECISIONS_A_QUERY = 500;
    private static final Comparator<DissentTotals.Open> LONGEST_FIRST =
            Comparator.comparing(DissentTotals.Open::raisedOn)
                    .thenComparing(open -> open.decision().value())
                    .thenComparingInt(DissentTotals.Open::objection);

    private final DissentRows rows;
    private final DecisionRows decisions;
    private final CommonIssues commonIssues;
    private final BroughtBackRows broughtBack;
    private final DissentCounts counts;
    private final Kept<DissentTotals> totals;

    Dissents(
            DissentRows rows,
            DissentCounts counts,
            Keeping keeping,
            DecisionRows decisions,
            CommonIssues commonIssues,
            BroughtBackRows broughtBack) {
        this.rows = rows;
        this.counts = counts;
        this.totals = keeping.answers();
        this.decisions = decisions;
        this.commonIssues = commonIssues;
        this.broughtBack = broughtBack;
    }

    /** A programme's, whatever became of it, with what its practices agreed to. */
    public DissentOfProgramme of(ProgrammeId programme) {
        var steps = broughtBack.in(programme);
        var stepsOf = steps.stream().collect(Collectors.groupingBy(BroughtBackRow::decision));
        var lines = rows.of(programme);
        var issues = commonIssues.agreed(programme);
        return new DissentOfProgramme(
                lines.stream()
                        .map(line ->
                                dissent(
                                        line,
                                        stepsOf.getOrDefault(line.row().decision(), List.of())))
                        .toList(),
                issues,
                issues.isEmpty()
                        ? List.of()
                        : decisions.positions(issues.stream().map(DecisionRow::decision).toList()),
                CommonIssues.timesReturnedTo(steps, lines.stream().map(Line::row).toList()));
    }

    /** That of all programmes, counted by the database as far as it can. */
    public DissentTotals totals() {
        return totals.at(this::count);
    }

    private DissentTotals count() {
        var raised = new TreeMap<YearMonth, Long>();
        var ended = new TreeMap<YearMonth, Long>();
        counts.months()
                .forEach((months, many) -> {
                    count(raised, month(months.raised()), many);
                    if (months.ended() != null) count(ended, month(months.ended()), many);
                });
        var daysTaken = new EnumMap<DissentEnding, Map<Long, Long>>(DissentEnding.class);
        counts.took()
                .forEach((took, many) -> {
                    if (took.days() != null)
                        count(
                                in(daysTaken, DissentEnding.of(took.state(), took.resolution())),
                                (long) took.days(),
                                many);
                });
        var open = new ArrayList<DissentTotals.Open>();
        var unresolved = rows.unresolved();
        var awaiting = rows.open();
        var disputed = disputed(awaiting, unresolved);
        for (var one : unresolved) {
            var decision = disputed.get(one.decision());
            if (decision == null) continue;
            if (decision.state() == DecisionState.OPEN) open.add(open(one, decision));
            else if (decision.endedOn() != null) {
                var days = ChronoUnit.DAYS.between(one.raisedOn(), decision.endedOn());
                count(ended, YearMonth.from(decision.endedOn()), 1);
                count(in(daysTaken, DissentEnding.DECISION_ENDED), Math.max(0, days), 1);
            }
        }
        open.sort(LONGEST_FIRST);
        var to = BroughtBackTo.of(open, broughtBack.aboutOpen());
        return new DissentTotals(
                open, raised, ended, daysTaken, onIssues(to.open()), to.none(), spoken(awaiting));
    }

    private Map<DecisionId, DissentRows.Disputed> disputed(
            List<DissentRows.Disputed> open, List<DissentRows.Unresolved> objections) {
        var disputed = new HashMap<DecisionId, DissentRows.Disputed>();
        open.forEach(d -> disputed.put(d.decision(), d));
        var ended =
                objections.stream()
                        .map(DissentRows.Unresolved::decision)
                        .distinct()
                        .filter(decision -> !disputed.containsKey(decision))
                        .toList();
        for (int i = 0; i < ended.size(); i += DECISIONS_A_QUERY)
            rows.these(ended.subList(i, Math.min(ended.size(), i + DECISIONS_A_QUERY)))
                    .forEach(d -> disputed.put(d.decision(), d));
        return disputed;
    }

    private static Map<Long, Long> in(
            Map<DissentEnding, Map<Long, Long>> daysTaken, DissentEnding ending) {
        return daysTaken.computeIfAbsent(ending, e -> new TreeMap<>());
    }

    /** The issues that what is open was brought back to, where most is open first. */
    private List<DissentTotals.OnIssue> onIssues(Map<DecisionId, Long> open) {
        if (open.isEmpty()) return List.of();
        return broughtBack.issues(open.keySet()).stream()
                .map(row ->
                        new DissentTotals.OnIssue(
                                row.decision(),
                                row.programme(),
                                row.title(),
                                open.getOrDefault(row.decision(), 0L)))
                .sorted(
                        Comparator.comparingLong((DissentTotals.OnIssue on) -> -on.open())
                                .thenComparing(DissentTotals.OnIssue::title))
                .toList();
    }

    private static YearMonth month(int sinceYearZero) {
        return YearMonth.of(sinceYearZero / 12, sinceYearZero % 12 + 1);
    }

    private static <K> void count(Map<K, Long> counts, K key, long more) {
        counts.merge(key, more, Long::sum);
    }

    private static DissentTotals.Open open(
            DissentRows.Unresolved open, DissentRows.Disputed decision) {
        return new DissentTotals.Open(
                open.decision(),
                open.programme(),
                open.objection(),
                decision.title(),
                decision.subject(),
                open.practice(),
                open.raisedOn());
    }

    private Map<ProgrammeId, Map<DecisionId, Set<PracticeCode>>> spoken(
            Collection<DissentRows.Disputed> open) {
        var spoken = new HashMap<ProgrammeId, Map<DecisionId, Set<PracticeCode>>>();
        for (var decision : open)
            spoken.computeIfAbsent(decision.programme(), p -> new HashMap<>())
                    .put(decision.decision(), new HashSet<>());
        for (var said : rows.said()) {
            var practices = spoken.getOrDefault(said.programme(), Map.of()).get(said.decision());
            if (practices != null) practices.add(said.practice());
        }
        return spoken;
    }

    /**
     * @param steps those about its decision
     */
    private static DissentCase dissent(Line line, List<BroughtBackRow> steps) {
        var row = line.row();
        var ending = DissentEnding.of(row, line.state());
        return new DissentCase(
                row.decision(),
                row.programme(),
                line.title(),
                line.subject(),
                row.objection(),
                row.practice(),
                row.reason(),
                row.raisedOn(),
                broughtBackTo(row, steps),
                endedOn(row, line, ending),
                ending,
                row.explanation());
    }

    /** What its resolution cites, and what it was brought back to on the way there. */
    private static List<DecisionId> broughtBackTo(ObjectionRow row, List<BroughtBackRow> steps) {
        var issues = new ArrayList<>(row.cites());
        steps.stream()
                .filter(step -> step.objections().contains(row.objection()))
                .forEach(step -> issues.addAll(step.issues()));
        return List.copyOf(issues);
    }

    private static @Nullable LocalDate endedOn(
            ObjectionRow row, Line line, @Nullable DissentEnding ending) {
        if (ending == null) return null;
        return ending == DissentEnding.DECISION_ENDED ? line.decisionEndedOn() : row.endedOn();
    }
}
