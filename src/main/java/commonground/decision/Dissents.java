package commonground.decision;

import commonground.decision.DissentRows.Line;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    private final DissentRows rows;
    private final DecisionRows decisions;
    private final CommonIssues commonIssues;
    private final BroughtBackRows broughtBack;

    Dissents(
            DissentRows rows,
            DecisionRows decisions,
            CommonIssues commonIssues,
            BroughtBackRows broughtBack) {
        this.rows = rows;
        this.decisions = decisions;
        this.commonIssues = commonIssues;
        this.broughtBack = broughtBack;
    }

    /** A programme's, whatever became of it, with what its practices agreed to. */
    public DissentOfProgramme of(ProgrammeId programme) {
        var steps = broughtBack.in(programme);
        var lines = rows.of(programme);
        var issues = commonIssues.agreed(programme);
        return new DissentOfProgramme(
                lines.stream().map(line -> dissent(line, steps)).toList(),
                issues,
                issues.isEmpty()
                        ? List.of()
                        : decisions.positions(issues.stream().map(DecisionRow::decision).toList()),
                CommonIssues.timesReturnedTo(steps, lines.stream().map(Line::row).toList()));
    }

    /** That of all programmes, counted by the database as far as it can. */
    public DissentTotals totals() {
        var ended = new TreeMap<YearMonth, Long>();
        var daysTaken = new EnumMap<DissentEnding, Map<Long, Long>>(DissentEnding.class);
        for (var some : rows.ended()) {
            var ending = DissentEnding.of(some.state(), some.resolution());
            count(ended, month(some.month()), some.count());
            count(
                    daysTaken.computeIfAbsent(ending, e -> new TreeMap<>()),
                    (long) some.days(),
                    some.count());
        }
        var open = new ArrayList<DissentTotals.Open>();
        for (var one : rows.unresolved()) {
            if (one.state() == DecisionState.OPEN) open.add(open(one));
            else if (one.decisionEndedOn() != null) {
                var days = ChronoUnit.DAYS.between(one.raisedOn(), one.decisionEndedOn());
                count(ended, YearMonth.from(one.decisionEndedOn()), 1);
                count(
                        daysTaken.computeIfAbsent(
                                DissentEnding.DECISION_ENDED, e -> new TreeMap<>()),
                        Math.max(0, days),
                        1);
            }
        }
        var raised = new TreeMap<YearMonth, Long>();
        rows.raised().forEach(r -> count(raised, month(r.month()), r.count()));
        return new DissentTotals(open, raised, ended, daysTaken, onIssues(open), spoken());
    }

    /** The issues that what is open was brought back to, where most is open first. */
    private List<DissentTotals.OnIssue> onIssues(List<DissentTotals.Open> open) {
        var keys = open.stream().map(DissentTotals.Open::key).collect(Collectors.toSet());
        var byIssue = new HashMap<DecisionId, Set<String>>();
        for (var step : broughtBack.aboutOpen())
            for (var objection : step.objections()) {
                var key = DissentTotals.Open.key(step.decision(), objection);
                if (keys.contains(key))
                    for (var issue : step.issues())
                        byIssue.computeIfAbsent(issue, i -> new HashSet<>()).add(key);
            }
        if (byIssue.isEmpty()) return List.of();
        return broughtBack.issues(byIssue.keySet()).stream()
                .map(row ->
                        new DissentTotals.OnIssue(
                                row.decision(),
                                row.programme(),
                                row.title(),
                                byIssue.getOrDefault(row.decision(), Set.of())))
                .sorted(
                        Comparator.comparingInt((DissentTotals.OnIssue on) -> -on.open().size())
                                .thenComparing(DissentTotals.OnIssue::title))
                .toList();
    }

    private static YearMonth month(int sinceYearZero) {
        return YearMonth.of(sinceYearZero / 12, sinceYearZero % 12 + 1);
    }

    private static <K> void count(Map<K, Long> counts, K key, long more) {
        counts.merge(key, more, Long::sum);
    }

    private static DissentTotals.Open open(DissentRows.Unresolved open) {
        return new DissentTotals.Open(
                open.decision(),
                open.programme(),
                open.objection(),
                open.title(),
                open.subject(),
                open.practice(),
                open.raisedOn());
    }

    private Map<ProgrammeId, Map<DecisionId, Set<PracticeCode>>> spoken() {
        var spoken = new HashMap<ProgrammeId, Map<DecisionId, Set<PracticeCode>>>();
        for (var decision : rows.awaiting())
            spoken.computeIfAbsent(decision.programme(), p -> new HashMap<>())
                    .put(decision.decision(), new HashSet<>());
        for (var said : rows.said()) {
            var practices = spoken.getOrDefault(said.programme(), Map.of()).get(said.decision());
            if (practices != null) practices.add(said.practice());
        }
        return spoken;
    }

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
                .filter(step -> step.decision().equals(row.decision()))
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
