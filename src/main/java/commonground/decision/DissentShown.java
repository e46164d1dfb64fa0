package commonground.decision;

import commonground.kernel.DecisionId;
import java.util.Collection;
import java.util.LinkedHashSet;
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

    DissentShown(Decisions decisions, DecisionRows rows, Objecting objecting, Reviews reviews) {
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

    private Map<DecisionId, DecisionRow> titled(Collection<DecisionId> ids) {
        return ids.stream()
                .flatMap(id -> rows.find(id).stream())
                .collect(Collectors.toMap(DecisionRow::decision, Function.identity()));
    }
}
