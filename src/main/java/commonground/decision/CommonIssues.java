package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The common issues that a programme has agreed and that still stand: what those who differ are
 * brought back to. As they were at the request's moment.
 */
@Component
public class CommonIssues {
    private final DecisionRows decisions;
    private final BroughtBackRows rows;
    private final ReviewRows reviews;

    CommonIssues(DecisionRows decisions, BroughtBackRows rows, ReviewRows reviews) {
        this.decisions = decisions;
        this.rows = rows;
        this.reviews = reviews;
    }

    /** The first agreed first; what a later decision has taken the place of is not among them. */
    public List<DecisionRow> agreed(ProgrammeId programme) {
        var superseded =
                reviews.of(programme).stream()
                        .filter(ReviewRow::superseded)
                        .map(ReviewRow::decision)
                        .collect(Collectors.toSet());
        return decisions.of(programme).stream()
                .filter(row -> row.subject() == Subject.COMMON_ISSUE)
                .filter(row -> row.state() == DecisionState.AGREED)
                .filter(row -> !superseded.contains(row.decision()))
                .sorted(Comparator.comparing(DecisionRow::lastRecorded))
                .toList();
    }

    /**
     * How often dissent came back to each issue: the times that people were brought back to it, and
     * the resolutions that cite it. An issue that dissent never came back to is not in it.
     */
    public Map<DecisionId, Long> timesReturnedTo(ProgrammeId programme) {
        return timesReturnedTo(rows.in(programme), rows.objections(programme));
    }

    static Map<DecisionId, Long> timesReturnedTo(
            List<BroughtBackRow> steps, List<ObjectionRow> objections) {
        return Stream.concat(
                        steps.stream().map(BroughtBackRow::issues),
                        objections.stream().map(ObjectionRow::cites))
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(issue -> issue, Collectors.counting()));
    }

    /** Refuses, under {@code field}, what is no agreed common issue of this programme. */
    void requireAgreed(
            Check check, String field, ProgrammeId programme, Collection<DecisionId> issues) {
        if (issues.isEmpty()) return;
        var agreed = agreed(programme).stream().map(DecisionRow::decision).toList();
        if (!agreed.containsAll(issues)) check.refuse(field, "decision.cites-no-agreed-issue");
    }
}
