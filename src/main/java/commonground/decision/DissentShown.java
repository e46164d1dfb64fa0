package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.listening.Listening;
import commonground.listening.StatementRow;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a decision shows of dissent, and of what followed. */
@Component
class DissentShown {
    private final Decisions decisions;
    private final DecisionRows rows;
    private final Objecting objecting;
    private final Reviews reviews;
    private final Listening listening;
    private final FoundIssues found;

    DissentShown(
            Decisions decisions,
            DecisionRows rows,
            Objecting objecting,
            Reviews reviews,
            Listening listening,
            FoundIssues found) {
        this.listening = listening;
        this.found = found;
        this.decisions = decisions;
        this.rows = rows;
        this.objecting = objecting;
        this.reviews = reviews;
    }

    void on(Standing standing, Model model) {
        var id = standing.decision().decision();
        var steps = objecting.broughtBack(id);
        var review = reviews.of(id).orElse(null);
        var sequels = reviews.sequels(id);
        model.addAttribute("commonGround", decisions.commonGround(standing));
        model.addAttribute("said", said(standing));
        model.addAttribute("found", found.of(id));
        model.addAttribute("broughtBack", steps);
        model.addAttribute("review", review);
        model.addAttribute("sequels", sequels);
        model.addAttribute(
                "rivals",
                reviews.insteadOf(id).stream()
                        .flatMap(row -> rows.find(row.decision()).stream())
                        .filter(DecisionRow::open)
                        .toList());
        var linked = new LinkedHashSet<DecisionId>();
        steps.forEach(step -> linked.addAll(step.issues()));
        standing.objections().forEach(objection -> linked.addAll(objection.cites()));
        sequels.stream().map(SequelRow::by).filter(Objects::nonNull).forEach(linked::add);
        if (review != null)
            Stream.of(review.supersedes(), review.supersededBy())
                    .filter(Objects::nonNull)
                    .forEach(linked::add);
        model.addAttribute("linked", titled(linked));
    }

    /**
     * What those who object said themselves when they were listened to, as far as the reader may
     * see it; the first heard first.
     */
    private Map<PracticeCode, List<StatementRow>> said(Standing standing) {
        var objecting =
                standing.openObjections().stream()
                        .map(ObjectionRow::practice)
                        .collect(Collectors.toSet());
        if (objecting.isEmpty()) return Map.of();
        return listening.statements(standing.decision().programme()).stream()
                .filter(statement -> objecting.contains(statement.practice()))
                .filter(statement -> !statement.isWithheld())
                .collect(Collectors.groupingBy(StatementRow::practice));
    }

    private Map<DecisionId, DecisionRow> titled(Collection<DecisionId> ids) {
        return ids.stream()
                .flatMap(id -> rows.find(id).stream())
                .collect(Collectors.toMap(DecisionRow::decision, Function.identity()));
    }
}
