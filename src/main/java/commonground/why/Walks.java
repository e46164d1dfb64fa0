package commonground.why;

import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.Grounds;
import commonground.decision.ObjectionRow;
import commonground.decision.Reviews;
import commonground.directory.Practices;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.listening.IssueRow;
import commonground.listening.Issues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Walks back from decisions, as it could be done at the request's moment. */
@Component
@Transactional(readOnly = true)
class Walks {
    private final Decisions decisions;
    private final Grounds grounds;
    private final Reviews reviews;
    private final Issues issues;
    private final Practices practices;

    Walks(
            Decisions decisions,
            Grounds grounds,
            Reviews reviews,
            Issues issues,
            Practices practices) {
        this.decisions = decisions;
        this.grounds = grounds;
        this.reviews = reviews;
        this.issues = issues;
        this.practices = practices;
    }

    Walk from(DecisionId decision) {
        var begin = decisions.require(decision);
        var known = known(begin.programme());
        var steps = new ArrayList<Step>();
        var seen = new HashSet<DecisionId>();
        var ways = new ArrayDeque<Way>();
        // Looked at last: what is also rested on has to be followed, whatever else it is.
        var aside = new ArrayDeque<Way>();
        ways.add(Way.begin(begin));
        while (!ways.isEmpty() || !aside.isEmpty()) {
            var way = ways.isEmpty() ? aside.remove() : ways.remove();
            if (!seen.add(way.to().decision())) continue;
            var step = step(way, known);
            steps.add(step);
            if (!way.goesOn()) continue;
            step.grounds().forEach(ground -> ways.add(Way.ground(ground, way.to())));
            var earlier = step.replaces();
            if (earlier == null) continue;
            var follow = step.grounds().isEmpty() && step.provenance() == null;
            (follow ? ways : aside).add(Way.replaced(earlier, way.to(), follow));
        }
        return new Walk(steps, known.sequels(decision), names(steps));
    }

    private Known known(ProgrammeId programme) {
        return new Known(
                byDecision(decisions.of(programme), DecisionRow::decision),
                byDecision(grounds.of(programme), basis -> basis.decision()),
                reviews.in(programme));
    }

    private static <T> Map<DecisionId, T> byDecision(List<T> rows, Function<T, DecisionId> of) {
        return rows.stream().collect(Collectors.toMap(of, row -> row));
    }

    private Step step(Way way, Known known) {
        var row = way.to();
        var id = row.decision();
        var candidate = way.goesOn() ? candidate(known.candidate(id)) : null;
        return new Step(
                row,
                way,
                decisions.wordings(id),
                decisions.standing(row).objections(),
                way.goesOn() ? known.grounds(id) : List.of(),
                known.replaces(id),
                candidate == null ? null : issues.provenance(candidate.issue()),
                candidate == null ? List.of() : foundBy(candidate, known));
    }

    private @Nullable IssueRow candidate(@Nullable IssueId candidate) {
        return candidate == null ? null : issues.find(candidate).orElse(null);
    }

    private List<Step.FoundBy> foundBy(IssueRow candidate, Known known) {
        return Origins.of(candidate.issue(), issues.of(candidate.programme())).stream()
                .flatMap(issue -> objection(issue, known))
                .distinct()
                .toList();
    }

    private Stream<Step.FoundBy> objection(IssueRow issue, Known known) {
        var number = issue.fromObjection();
        var against =
                issue.fromDecision() == null ? null : known.decisions().get(issue.fromDecision());
        if (number == null || against == null) return Stream.empty();
        return decisions.standing(against).objections().stream()
                .filter(objection -> objection.objection() == number)
                .map(objection -> new Step.FoundBy(against, objection));
    }

    private Map<PracticeCode, String> names(List<Step> steps) {
        var codes =
                steps.stream()
                        .flatMap(step ->
                                Stream.concat(
                                        step.objections().stream(),
                                        step.foundBy().stream().map(Step.FoundBy::objection)))
                        .map(ObjectionRow::practice)
                        .collect(Collectors.toSet());
        var names = new HashMap<PracticeCode, String>();
        practices.find(codes).forEach((code, practice) -> names.put(code, practice.name()));
        return names;
    }
}
