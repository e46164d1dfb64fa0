package commonground.why;

import commonground.decision.BasisRow;
import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.Grounds;
import commonground.directory.Practices;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.listening.Issues;
import commonground.listening.Provenance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Walks back from decisions, as it could be done at the request's moment. */
@Component
@Transactional(readOnly = true)
class Walks {
    private final Decisions decisions;
    private final Grounds grounds;
    private final Issues issues;
    private final Practices practices;

    Walks(Decisions decisions, Grounds grounds, Issues issues, Practices practices) {
        this.decisions = decisions;
        this.grounds = grounds;
        this.issues = issues;
        this.practices = practices;
    }

    Walk from(DecisionId decision) {
        var begin = decisions.require(decision);
        var known = known(begin.programme());
        var bases =
                grounds.of(begin.programme()).stream()
                        .collect(Collectors.toMap(BasisRow::decision, basis -> basis));
        var steps = new ArrayList<Step>();
        var seen = new HashSet<DecisionId>();
        record Way(DecisionRow to, @Nullable DecisionRow from) {}
        var ways = new ArrayDeque<Way>();
        ways.add(new Way(begin, null));
        while (!ways.isEmpty()) {
            var way = ways.remove();
            if (!seen.add(way.to().decision())) continue;
            var step = step(way.to(), way.from(), bases.get(way.to().decision()), known);
            steps.add(step);
            step.grounds().forEach(ground -> ways.add(new Way(ground, way.to())));
        }
        return new Walk(steps, sequels(begin, bases.values(), known), names(steps));
    }

    private Map<DecisionId, DecisionRow> known(ProgrammeId programme) {
        return decisions.of(programme).stream()
                .collect(Collectors.toMap(DecisionRow::decision, row -> row));
    }

    private Step step(
            DecisionRow row,
            @Nullable DecisionRow from,
            @Nullable BasisRow basis,
            Map<DecisionId, DecisionRow> known) {
        return new Step(
                row,
                from,
                decisions.wordings(row.decision()),
                decisions.standing(row).objections(),
                basis == null ? List.of() : rows(basis.restsOn(), known),
                basis == null ? null : provenance(basis.candidate()));
    }

    private static List<DecisionRow> rows(
            List<DecisionId> ids, Map<DecisionId, DecisionRow> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private @Nullable Provenance provenance(@Nullable IssueId candidate) {
        return candidate == null || issues.find(candidate).isEmpty()
                ? null
                : issues.provenance(candidate);
    }

    private static List<DecisionRow> sequels(
            DecisionRow begin, Collection<BasisRow> bases, Map<DecisionId, DecisionRow> known) {
        return bases.stream()
                .filter(basis -> basis.restsOn().contains(begin.decision()))
                .map(basis -> known.get(basis.decision()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<PracticeCode, String> names(List<Step> steps) {
        var codes =
                steps.stream()
                        .flatMap(step -> step.objections().stream())
                        .map(objection -> objection.practice())
                        .collect(Collectors.toSet());
        var names = new HashMap<PracticeCode, String>();
        practices.find(codes).forEach((code, practice) -> names.put(code, practice.name()));
        return names;
    }
}
