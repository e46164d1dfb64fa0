package commonground.pace;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.deadline.LinkKind;
import commonground.deadline.LinkRow;
import commonground.decision.Subject;
import commonground.kernel.DeadlineId;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageNeededTest {
    private static final Map<DecisionId, Subject> SUBJECTS =
            Map.of(
                    new DecisionId("vision"), Subject.VISION,
                    new DecisionId("plan"), Subject.BUSINESS_PLAN,
                    new DecisionId("rent"), Subject.OTHER);

    private static Stage needed(LinkRow... links) {
        return StageNeeded.needed(List.of(links), SUBJECTS);
    }

    private static LinkRow link(LinkKind kind, String id) {
        return new LinkRow(
                new DeadlineId("deadline"),
                new ProgrammeId("here"),
                kind,
                id,
                LocalDate.of(2018, 1, 1),
                PersonId.COMMON_GROUND);
    }

    @Test
    void withNothingLinkedTheyHaveToHaveBegunToDeliver() {
        assertThat(needed()).isEqualTo(Stage.DELIVERING);
    }

    @Test
    void aDecisionNeedsTheStageItBringsAboutAndTheFurthestCounts() {
        var vision = link(LinkKind.DECISION, "vision");
        var plan = link(LinkKind.DECISION, "plan");
        assertThat(needed(vision)).isEqualTo(Stage.VISION_AGREED);
        assertThat(needed(plan, vision)).isEqualTo(Stage.PLAN_AGREED);
    }

    @Test
    void whateverElseIsLinkedNeedsThemToDeliver() {
        var plan = link(LinkKind.DECISION, "plan");
        assertThat(needed(plan, link(LinkKind.ISSUE, "saturdays"))).isEqualTo(Stage.DELIVERING);
        assertThat(needed(link(LinkKind.MILESTONE, "hub"))).isEqualTo(Stage.DELIVERING);
        assertThat(needed(link(LinkKind.DECISION, "rent"))).isEqualTo(Stage.DELIVERING);
        assertThat(needed(link(LinkKind.DECISION, "gone"))).isEqualTo(Stage.DELIVERING);
    }
}
