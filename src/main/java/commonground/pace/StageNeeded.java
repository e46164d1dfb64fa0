package commonground.pace;

import static java.util.stream.Collectors.toMap;

import commonground.deadline.DeadlineRow;
import commonground.deadline.LinkRow;
import commonground.deadline.Satisfiers;
import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.Subject;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which stage a programme has to reach for a deadline: what is to satisfy it says so. */
@Component
class StageNeeded {
    private final Satisfiers satisfiers;
    private final Decisions decisions;

    StageNeeded(Satisfiers satisfiers, Decisions decisions) {
        this.satisfiers = satisfiers;
        this.decisions = decisions;
    }

    /** For the deadlines of this programme. */
    Function<DeadlineRow, Stage> by(ProgrammeId programme) {
        var linked = satisfiers.of(programme);
        if (linked.isEmpty()) return row -> Stage.DELIVERING;
        var subjects =
                decisions.of(programme).stream()
                        .collect(toMap(DecisionRow::decision, DecisionRow::subject));
        return row ->
                needed(
                        linked.getOrDefault(row.deadline(), List.of()).stream()
                                .map(Satisfiers.Linked::link)
                                .toList(),
                        subjects);
    }

    /**
     * The furthest that any of these needs: a decision that brings a programme to a stage needs
     * that stage; whatever else it is, and where there is nothing, the practices have to have begun
     * to deliver.
     */
    static Stage needed(List<LinkRow> links, Map<DecisionId, Subject> subjects) {
        return links.stream()
                .map(link -> stage(link, subjects))
                .max(Stage::compareTo)
                .orElse(Stage.DELIVERING);
    }

    private static Stage stage(LinkRow link, Map<DecisionId, Subject> subjects) {
        return switch (link.kind()) {
            case ISSUE, MILESTONE -> Stage.DELIVERING;
            case DECISION ->
                    Optional.ofNullable(subjects.get(new DecisionId(link.id())))
                            .map(StageNeeded::agreed)
                            .orElse(Stage.DELIVERING);
        };
    }

    private static Stage agreed(Subject subject) {
        return switch (subject) {
            case COMMON_ISSUE -> Stage.COMMON_ISSUES_AGREED;
            case VISION -> Stage.VISION_AGREED;
            case LEAD -> Stage.LEAD_NOMINATED;
            case BUSINESS_PLAN -> Stage.PLAN_AGREED;
            case FORM_OF_WORKING, OTHER -> Stage.DELIVERING;
        };
    }
}
