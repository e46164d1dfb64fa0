package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.NURSE;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static commonground.decision.AProposal.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 12);
    private static final Instant RECORDED = Instant.parse("2017-01-12T19:40:00Z");

    @Test
    void whoHasSaidNothingIsSilent() {
        var standing = standing(2, members(ELM_PARK, MILL_ROAD), said(MILL_ROAD, 2, Stance.AGREE));
        assertThat(standing.silent()).containsExactly(ELM_PARK);
        assertThat(standing.readyToAgree()).isFalse();
    }

    @Test
    void whatWasSaidOfOlderWordsHasLapsedAndIsShown() {
        var standing = standing(2, members(ELM_PARK), said(ELM_PARK, 1, Stance.AGREE));
        assertThat(standing.silent()).containsExactly(ELM_PARK);
        assertThat(standing.lines())
                .singleElement()
                .returns(true, Standing.Line::lapsed)
                .returns(false, Standing.Line::current);
    }

    @Test
    void whoHasLeftIsShownLastAndNotWaitedFor() {
        var standing =
                standing(
                        2,
                        members(MILL_ROAD),
                        said(ELM_PARK, 1, Stance.AGREE),
                        said(MILL_ROAD, 2, Stance.AGREE));
        assertThat(standing.lines())
                .extracting(Standing.Line::practice)
                .containsExactly(MILL_ROAD, ELM_PARK);
        assertThat(standing.silent()).isEmpty();
        assertThat(standing.readyToAgree()).isTrue();
    }

    @Test
    void whoseObjectionWasResolvedIsAskedAgain() {
        var objects = said(ELM_PARK, 1, Stance.OBJECT);
        var open =
                standing(
                        1,
                        members(ELM_PARK),
                        List.of(objects),
                        List.of(objection(ObjectionState.RAISED)));
        assertThat(open.askAgain()).isEmpty();
        assertThat(open.openObjections()).hasSize(1);
        assertThat(open.readyToAgree()).isFalse();

        var resolved = objection(Resolution.SAFEGUARD_ADDED);
        var after = standing(1, members(ELM_PARK), List.of(objects), List.of(resolved));
        assertThat(after.openObjections()).isEmpty();
        assertThat(after.askAgain()).containsExactly(ELM_PARK);
        assertThat(after.readyToAgree()).isFalse();
    }

    @Test
    void anOpenObjectionStandsInTheWayEvenOfThoseWhoChangedTheirMind() {
        var agrees = said(ELM_PARK, 1, Stance.AGREE);
        var standing =
                standing(
                        1,
                        members(ELM_PARK),
                        List.of(agrees),
                        List.of(objection(ObjectionState.RAISED)));
        assertThat(standing.readyToAgree()).isFalse();
    }

    @Test
    void concernsAndStandingAsideDoNotStandInTheWay() {
        var standing =
                standing(
                        1,
                        members(ELM_PARK, MILL_ROAD, OAK_LANE),
                        said(ELM_PARK, 1, Stance.AGREE),
                        said(MILL_ROAD, 1, Stance.AGREE_WITH_CONCERN),
                        said(OAK_LANE, 1, Stance.STAND_ASIDE));
        assertThat(standing.readyToAgree()).isTrue();
    }

    @Test
    void aProgrammeWithoutMembersIsNeverReady() {
        assertThat(standing(1, members()).readyToAgree()).isFalse();
    }

    @Test
    void whatHasEndedIsNotReadyOnceMore() {
        var said = List.of(said(ELM_PARK, 1, Stance.AGREE));
        var standing =
                new Standing(decision(1, DecisionState.AGREED), members(ELM_PARK), said, List.of());
        assertThat(standing.readyToAgree()).isFalse();
    }

    @Test
    void anObjectionThatWasHeardIsOpenAndNotUnheard() {
        var said = List.of(said(ELM_PARK, 1, Stance.OBJECT));
        for (var state : ObjectionState.values()) {
            var standing = standing(1, members(ELM_PARK), said, List.of(objection(state)));
            assertThat(standing.unheardObjections())
                    .as(state.name())
                    .hasSize(state == ObjectionState.RAISED ? 1 : 0);
            assertThat(standing.openObjections()).hasSize(state.open() ? 1 : 0);
        }
    }

    @Test
    void dissentIsWhoeverObjectedToTheWordsWhenTheOthersAgreed() {
        var said =
                List.of(
                        said(ELM_PARK, 2, Stance.AGREE),
                        said(MILL_ROAD, 2, Stance.OBJECT),
                        said(OAK_LANE, 1, Stance.OBJECT));
        var open = standing(2, members(ELM_PARK, MILL_ROAD, OAK_LANE), said, List.of());
        assertThat(open.dissent()).isEmpty();
        var end = new DecisionEnd(DAY, null, members(ELM_PARK, MILL_ROAD), null, null, null, null);
        var agreed = decision(2, DecisionState.AGREED).ended(DecisionState.AGREED, end);
        assertThat(new Standing(agreed, members(ELM_PARK), said, List.of()).dissent())
                .extracting(PositionRow::practice)
                .containsExactly(MILL_ROAD);
    }

    private static List<PracticeCode> members(PracticeCode... practices) {
        return List.of(practices);
    }

    private static Standing standing(
            int wording, List<PracticeCode> members, PositionRow... positions) {
        return standing(wording, members, List.of(positions), List.of());
    }

    private static Standing standing(
            int wording,
            List<PracticeCode> members,
            List<PositionRow> positions,
            List<ObjectionRow> objections) {
        return new Standing(decision(wording, DecisionState.OPEN), members, positions, objections);
    }

    private static DecisionRow decision(int wording, DecisionState state) {
        return new DecisionRow(
                DECISION,
                ASHDOWN,
                7,
                Subject.VISION,
                "Our vision",
                state,
                wording,
                WORDS,
                DAY,
                REPRESENTATIVE,
                0,
                null,
                null,
                null,
                RECORDED);
    }

    private static PositionRow said(PracticeCode practice, int wording, Stance stance) {
        return new PositionRow(
                DECISION,
                ASHDOWN,
                practice,
                wording,
                stance,
                NURSE,
                REPRESENTATIVE,
                DAY,
                REPRESENTATIVE);
    }

    private static ObjectionRow objection(Resolution how) {
        return new ObjectionRow(
                DECISION,
                ASHDOWN,
                1,
                ELM_PARK,
                1,
                NURSE,
                REPRESENTATIVE,
                DAY,
                how == null ? ObjectionState.RAISED : ObjectionState.RESOLVED,
                null,
                how == null ? null : ending(how),
                null);
    }

    private static ObjectionRow objection(ObjectionState state) {
        return new ObjectionRow(
                DECISION,
                ASHDOWN,
                1,
                ELM_PARK,
                1,
                NURSE,
                REPRESENTATIVE,
                DAY,
                state,
                null,
                null,
                null);
    }

    private static ObjectionRow.Ending ending(Resolution how) {
        return new ObjectionRow.Ending(how, "a second nurse", DAY, List.of(), "", "", null, false);
    }
}
