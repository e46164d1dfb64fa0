package commonground.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import commonground.decision.BroughtBackRows.Issue;
import commonground.decision.BroughtBackRows.Step;
import commonground.decision.DissentRows.Disputed;
import commonground.decision.DissentRows.Said;
import commonground.decision.DissentRows.Unresolved;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.views.ByProgramme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Works out what is unresolved in each of many programmes, at the request's moment. */
@Component
class UnresolvedDissents implements ByProgramme.Working<UnresolvedDissent> {
    private static final int A_QUERY = 500;

    private final DissentRows rows;
    private final BroughtBackRows broughtBack;

    UnresolvedDissents(DissentRows rows, BroughtBackRows broughtBack) {
        this.rows = rows;
        this.broughtBack = broughtBack;
    }

    @Override
    public Map<ProgrammeId, UnresolvedDissent> ofAll() {
        return worked(rows.unresolved(), rows.open(), rows.said(), broughtBack.aboutOpen());
    }

    @Override
    public Map<ProgrammeId, UnresolvedDissent> of(Collection<ProgrammeId> programmes) {
        var worked = new HashMap<ProgrammeId, UnresolvedDissent>();
        for (var some : inParts(programmes))
            worked.putAll(
                    worked(
                            rows.unresolved(some),
                            rows.open(some),
                            rows.said(some),
                            broughtBack.aboutOpen(some)));
        return worked;
    }

    /** What the issues are called that each was brought back to; empty for none. */
    Map<DissentTotals.Open, List<String>> broughtBackTo(List<DissentTotals.Open> open) {
        var steps = broughtBack.aboutOpen();
        var titles = called(steps).stream().collect(toMap(Issue::decision, Issue::title));
        var to = new HashMap<DissentTotals.Open, List<String>>();
        BroughtBackTo.each(open, steps)
                .forEach((one, issues) ->
                        to.put(
                                one,
                                issues.stream()
                                        .map(titles::get)
                                        .filter(Objects::nonNull)
                                        .sorted()
                                        .toList()));
        return to;
    }

    private Map<ProgrammeId, UnresolvedDissent> worked(
            List<Unresolved> objections, List<Disputed> open, List<Said> said, List<Step> steps) {
        var disputed = disputed(open, objections);
        var called = called(steps).stream().collect(groupingBy(Issue::programme));
        var objectionsIn = objections.stream().collect(groupingBy(Unresolved::programme));
        var openIn = open.stream().collect(groupingBy(Disputed::programme));
        var saidIn = said.stream().collect(groupingBy(Said::programme));
        var stepsIn = steps.stream().collect(groupingBy(Step::programme));
        var programmes = new HashSet<>(objectionsIn.keySet());
        programmes.addAll(openIn.keySet());
        return programmes.stream()
                .collect(
                        toMap(
                                programme -> programme,
                                programme ->
                                        unresolved(
                                                objectionsIn.getOrDefault(programme, List.of()),
                                                disputed,
                                                spoken(
                                                        openIn.getOrDefault(programme, List.of()),
                                                        saidIn.getOrDefault(programme, List.of())),
                                                stepsIn.getOrDefault(programme, List.of()),
                                                called.getOrDefault(programme, List.of()))));
    }

    /**
     * @param disputed what they were raised against
     * @param called the issues that the steps name
     */
    private static UnresolvedDissent unresolved(
            List<Unresolved> objections,
            Map<DecisionId, Disputed> disputed,
            Map<DecisionId, Set<PracticeCode>> spoken,
            List<Step> steps,
            List<Issue> called) {
        var open = new ArrayList<DissentTotals.Open>();
        var ended = new ArrayList<UnresolvedDissent.Ended>();
        for (var one : objections) {
            var decision = disputed.get(one.decision());
            if (decision == null) continue;
            if (decision.state() == DecisionState.OPEN) open.add(open(one, decision));
            else if (decision.endedOn() != null)
                ended.add(new UnresolvedDissent.Ended(one.raisedOn(), decision.endedOn()));
        }
        var to = BroughtBackTo.of(open, steps);
        return new UnresolvedDissent(
                List.copyOf(open),
                List.copyOf(ended),
                called.stream()
                        .filter(issue -> to.open().containsKey(issue.decision()))
                        .map(issue ->
                                onIssue(issue, to.open().getOrDefault(issue.decision(), Map.of())))
                        .toList(),
                to.none(),
                spoken);
    }

    private static DissentTotals.Open open(Unresolved open, Disputed decision) {
        return new DissentTotals.Open(
                open.decision(),
                open.programme(),
                open.objection(),
                decision.title(),
                decision.subject(),
                open.practice(),
                open.raisedOn());
    }

    private static DissentTotals.OnIssue onIssue(Issue issue, Map<PracticeCode, Long> practices) {
        return new DissentTotals.OnIssue(
                issue.decision(), issue.programme(), issue.title(), Map.copyOf(practices));
    }

    private static Map<DecisionId, Set<PracticeCode>> spoken(List<Disputed> open, List<Said> said) {
        var on =
                said.stream().collect(groupingBy(Said::decision, mapping(Said::practice, toSet())));
        return open.stream()
                .collect(toMap(Disputed::decision, d -> on.getOrDefault(d.decision(), Set.of())));
    }

    /** The decisions that are open, and those that others were raised against. */
    private Map<DecisionId, Disputed> disputed(List<Disputed> open, List<Unresolved> objections) {
        var disputed = new HashMap<DecisionId, Disputed>();
        open.forEach(d -> disputed.put(d.decision(), d));
        var others = objections.stream().map(Unresolved::decision).collect(toSet());
        others.removeAll(disputed.keySet());
        for (var some : inParts(others))
            rows.these(some).forEach(d -> disputed.put(d.decision(), d));
        return disputed;
    }

    private List<Issue> called(List<Step> steps) {
        var issues = steps.stream().flatMap(step -> step.issues().stream()).collect(toSet());
        return inParts(issues).stream().flatMap(some -> broughtBack.issues(some).stream()).toList();
    }

    private static <T> List<List<T>> inParts(Collection<T> all) {
        var list = List.copyOf(all);
        var parts = new ArrayList<List<T>>();
        for (int i = 0; i < list.size(); i += A_QUERY)
            parts.add(list.subList(i, Math.min(list.size(), i + A_QUERY)));
        return parts;
    }
}
