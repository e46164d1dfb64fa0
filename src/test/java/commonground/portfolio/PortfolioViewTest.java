package commonground.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.deadline.DeadlineActivated;
import commonground.delivery.MilestoneMet;
import commonground.kernel.DeadlineId;
import commonground.kernel.DecisionId;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import commonground.programme.BusinessPlanAgreed;
import commonground.programme.ProgrammeClosed;
import commonground.programme.ProgrammeOpened;
import commonground.programme.ProgrammeReopened;
import commonground.programme.Stage;
import commonground.programme.VisionAgreed;
import commonground.testing.Told;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PortfolioViewTest {
    private static final ProgrammeId HERE = new ProgrammeId("here");
    private static final LocalDate BEGAN = LocalDate.of(2016, 9, 5);

    private final Told told = Told.of(new ProgrammeOpened(HERE, "Ashdown Heath", "Sussex"));

    @Test
    void theFurthestStageCountsInWhateverOrderTheyWereReached() {
        told.then(new VisionAgreed(HERE, new DecisionId("vision"), 1, "One team"));
        assertThat(row().stage()).isEqualTo(Stage.VISION_AGREED);
        told.then(planAgreed());
        assertThat(row().stage()).isEqualTo(Stage.PLAN_AGREED);
        told.then(new VisionAgreed(HERE, new DecisionId("another"), 1, "One team"));
        assertThat(row().stage()).isEqualTo(Stage.PLAN_AGREED);
    }

    @Test
    void whatWasMetBeforeThePlanWasAgreedWasPreparingForIt() {
        told.then(met(BEGAN.minusDays(9))).then(planAgreed());
        assertThat(row().stage()).isEqualTo(Stage.PLAN_AGREED);
        told.then(met(BEGAN));
        assertThat(row().stage()).isEqualTo(Stage.DELIVERING);
    }

    @Test
    void whatIsOpenedAgainIsAsFarAsItWas() {
        told.then(planAgreed()).then(new ProgrammeClosed(HERE, "done"));
        assertThat(row().stage()).isEqualTo(Stage.CLOSED);
        told.then(new ProgrammeReopened(HERE, "not done"));
        assertThat(row().stage()).isEqualTo(Stage.PLAN_AGREED);
    }

    @Test
    void whatTheCommissionerDoesIsNoStep() {
        for (int hour = 0; hour < 30; hour++)
            told.then(new DeadlineActivated(new DeadlineId("due"), HERE));
        assertThat(row().lastStepOn()).isEqualTo(BEGAN);
        told.then(planAgreed());
        assertThat(row().lastStepOn()).isEqualTo(BEGAN.plusDays(1));
        assertThat(row().lastStepAt()).isEqualTo(32);
    }

    @Test
    void furtherStepsOfOneDayMakeNoFurtherVersion() {
        var vision = new VisionAgreed(HERE, new DecisionId("vision"), 1, "One team");
        told.then(vision);
        var before = row();
        told.then(vision);
        assertThat(row()).isEqualTo(before);
    }

    private static BusinessPlanAgreed planAgreed() {
        return new BusinessPlanAgreed(HERE, new DecisionId("plan"), 1, "The plan", null);
    }

    private static MilestoneMet met(LocalDate on) {
        return new MilestoneMet(
                new DeliveryId("delivery"), HERE, new MilestoneId("hub"), on, "it is open");
    }

    private PortfolioRow row() {
        return told.in(new PortfolioView()).get(HERE.value());
    }
}
