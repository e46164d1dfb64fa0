package commonground.decision;

import commonground.decision.DissentRows.Line;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.views.ByProgramme;
import commonground.views.Keeping;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All dissent of a programme, or of all of them, as it was at the request's moment. */
@Component
@Transactional(readOnly = true)
public class Dissents {
    private static final Comparator<DissentTotals.Open> LONGEST_FIRST =
            Comparator.comparing(DissentTotals.Open::raisedOn)
                    .thenComparing(open -> open.decision().value())
                    .thenComparingInt(DissentTotals.Open::objection);

    private static final Comparator<DissentTotals.OnIssue> MOST_FIRST =
            Comparator.comparingLong((DissentTotals.OnIssue on) -> -on.open())
                    .thenComparing(DissentTotals.OnIssue::title)
                    .thenComparing(on -> on.issue().value());

    private final DissentRows rows;
    private final DecisionRows decisions;
    private final CommonIssues commonIssues;
    private final BroughtBackRows broughtBack;
    private final DissentCounts counts;
    private final UnresolvedDissents working;
    private final ByProgramme<UnresolvedDissent> unresolved;

    Dissents(
            DissentRows rows,
            DissentCounts counts,
            UnresolvedDissents unresolved,
            Keeping keeping,
            DecisionRows decisions,
            CommonIssues commonIssues,
            BroughtBackRows broughtBack) {
        this.rows = rows;
        this.counts = counts;
        this.working = unresolved;
        this.unresolved = keeping.byProgramme(unresolved);
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

    /** What the issues are called that each of these open objections was brought back to. */
    public Map<DissentTotals.Open, List<String>> broughtBackTo(List<DissentTotals.Open> open) {
        return working.broughtBackTo(open);
    }

    /** That of all programmes, counted by the database as far as it can. */
    public DissentTotals totals() {
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
        var unresolved = this.unresolved.now();
        for (var programme : unresolved.values())
            for (var one : programme.endedWithDecision()) {
                count(ended, YearMonth.from(one.endedOn()), 1);
                count(in(daysTaken, DissentEnding.DECISION_ENDED), one.days(), 1);
            }
        return new DissentTotals(
                sorted(unresolved.values(), UnresolvedDissent::open, LONGEST_FIRST),
                raised,
                ended,
                daysTaken,
                sorted(unresolved.values(), UnresolvedDissent::onIssues, MOST_FIRST),
                unresolved.values().stream().mapToLong(UnresolvedDissent::onNone).sum(),
                spoken(unresolved));
    }

    private static <T> List<T> sorted(
            Collection<UnresolvedDissent> all,
            Function<UnresolvedDissent, List<T>> of,
            Comparator<T> order) {
        return all.stream().map(of).flatMap(List::stream).sorted(order).toList();
    }

    private static Map<ProgrammeId, Map<DecisionId, Set<PracticeCode>>> spoken(
            Map<ProgrammeId, UnresolvedDissent> unresolved) {
        return unresolved.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().spoken()));
    }

    private static Map<Long, Long> in(
            Map<DissentEnding, Map<Long, Long>> daysTaken, DissentEnding ending) {
        return daysTaken.computeIfAbsent(ending, e -> new TreeMap<>());
    }

    private static YearMonth month(int sinceYearZero) {
        return YearMonth.of(sinceYearZero / 12, sinceYearZero % 12 + 1);
    }

    private static <K> void count(Map<K, Long> counts, K key, long more) {
        counts.merge(key, more, Long::sum);
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
