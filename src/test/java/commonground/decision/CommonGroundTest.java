package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommonGroundTest {
    private static final LocalDate DAY = LocalDate.of(2016, 11, 3);

    @Test
    void aPracticeIsBroughtBackToTheIssuesItAgreedToItselfTheFirstFirst() {
        var nurses = issue("nurses", DecisionState.AGREED, DAY.plusDays(7));
        var saturdays = issue("saturdays", DecisionState.AGREED, DAY);
        var ground =
                CommonGround.of(
                        MILL_ROAD,
                        List.of(nurses, saturdays),
                        List.of(
                                said(MILL_ROAD, nurses, 1, Stance.AGREE_WITH_CONCERN),
                                said(MILL_ROAD, saturdays, 1, Stance.AGREE)),
                        Map.of(saturdays.decision(), 2L));
        assertThat(ground).extracting(CommonGround::timesReturnedTo).containsExactly(2L, 0L);
        assertThat(ground).extracting(CommonGround::words).containsExactly("saturdays", "nurses");
    }

    @Test
    void whatAnotherPracticeAgreedToIsNotItsCommonGround() {
        var saturdays = issue("saturdays", DecisionState.AGREED, DAY);
        assertThat(groundOf(MILL_ROAD, saturdays, said(ELM_PARK, saturdays, 1, Stance.AGREE)))
                .isEmpty();
    }

    @Test
    void neitherIsWhatItStoodAsideFromOrAgreedToInOtherWords() {
        var saturdays = issue("saturdays", DecisionState.AGREED, DAY);
        assertThat(
                        groundOf(
                                MILL_ROAD,
                                saturdays,
                                said(MILL_ROAD, saturdays, 1, Stance.STAND_ASIDE)))
                .isEmpty();
        assertThat(groundOf(MILL_ROAD, saturdays, said(MILL_ROAD, saturdays, 2, Stance.AGREE)))
                .isEmpty();
    }

    @Test
    void norAnIssueThatIsStillOpen() {
        var saturdays = issue("saturdays", DecisionState.OPEN, null);
        assertThat(groundOf(MILL_ROAD, saturdays, said(MILL_ROAD, saturdays, 1, Stance.AGREE)))
                .isEmpty();
    }

    private static List<CommonGround> groundOf(
            PracticeCode practice, DecisionRow issue, PositionRow said) {
        return CommonGround.of(practice, List.of(issue), List.of(said), Map.of());
    }

    private static DecisionRow issue(String words, DecisionState state, LocalDate agreedOn) {
        return new DecisionRow(
                new DecisionId(words),
                ASHDOWN,
                7,
                Subject.COMMON_ISSUE,
                words,
                state,
                1,
                words,
                DAY,
                new PersonId("manager"),
                0,
                agreedOn,
                null,
                List.of(),
                Instant.parse("2016-11-03T19:40:00Z"));
    }

    private static PositionRow said(
            PracticeCode practice, DecisionRow issue, int wording, Stance stance) {
        return new PositionRow(
                issue.decision(),
                ASHDOWN,
                practice,
                wording,
                stance,
                "",
                REPRESENTATIVE,
                DAY,
                new PersonId("manager"));
    }
}
