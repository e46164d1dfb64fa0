package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.NURSE;
import static commonground.decision.AProposal.WORDS;
import static commonground.decision.AProposal.raised;
import static commonground.decision.AProposal.resolved;
import static commonground.decision.AProposal.taken;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.DecisionId;
import commonground.programme.MemberJoined;
import commonground.testing.Told;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final LocalDate BEGAN = LocalDate.of(2016, 9, 5);
    private static final LocalDate SUMMER = LocalDate.of(2016, 7, 1);

    @Test
    void aProposalTabledIsAnOpenDecision() {
        var row = Told.of(tabled()).in(new DecisionView()).get("the-vision");
        assertThat(row)
                .returns(DecisionState.OPEN, DecisionRow::state)
                .returns(0L, DecisionRow::version)
                .returns(1, DecisionRow::wording)
                .returns(WORDS, DecisionRow::text)
                .returns(BEGAN, DecisionRow::tabledOn)
                .returns(Told.BY, DecisionRow::tabledBy)
                .returns(null, DecisionRow::endedOn);
    }

    @Test
    void theDateSomethingHappenedOnCountsNotTheDateItWasToldOn() {
        var told = Told.of().then(tabled(), SUMMER);
        assertThat(told.in(new DecisionView()).get("the-vision").tabledOn()).isEqualTo(SUMMER);
        assertThat(told.in(new WordingView()).get("the-vision/1").writtenOn()).isEqualTo(SUMMER);
    }

    @Test
    void aDecisionCountsItsOpenObjectionsAndItsVersion() {
        var told = Told.of(tabled(), taken(ELM_PARK, 1, Stance.OBJECT, NURSE), objection(1));
        var view = new DecisionView();
        assertThat(told.in(view).get("the-vision").openObjections()).isEqualTo(1);
        told.then(objection(2)).then(resolved(1, ELM_PARK, Resolution.TRIAL_AGREED));
        assertThat(told.in(view).get("the-vision"))
                .returns(1, DecisionRow::openObjections)
                .returns(4L, DecisionRow::version);
    }

    @Test
    void whatWasAgreedSaysByWhomAndWhen() {
        var agreed =
                new ProposalAgreed(DECISION, ASHDOWN, Subject.VISION, 2, "New", List.of(ELM_PARK));
        var row =
                Told.of(tabled(), amended(2, "New"))
                        .then(agreed, LocalDate.of(2016, 9, 4))
                        .in(new DecisionView())
                        .get("the-vision");
        assertThat(row)
                .returns(DecisionState.AGREED, DecisionRow::state)
                .returns("New", DecisionRow::text)
                .returns(LocalDate.of(2016, 9, 4), DecisionRow::endedOn)
                .returns(List.of(ELM_PARK), DecisionRow::agreedBy);
    }

    @Test
    void whatWasWithdrawnSaysWhy() {
        var row =
                Told.of(tabled(), new ProposalWithdrawn(DECISION, ASHDOWN, "overtaken"))
                        .in(new DecisionView())
                        .get("the-vision");
        assertThat(row)
                .returns(DecisionState.WITHDRAWN, DecisionRow::state)
                .returns("overtaken", DecisionRow::endedReason)
                .returns(BEGAN, DecisionRow::endedOn);
    }

    @Test
    void everyWordingIsKept() {
        var rows = Told.of(tabled(), amended(2, "Second")).in(new WordingView());
        assertThat(rows).containsOnlyKeys("the-vision/1", "the-vision/2");
        assertThat(rows.get("the-vision/1").text()).isEqualTo(WORDS);
        assertThat(rows.get("the-vision/2"))
                .returns("Second", WordingRow::text)
                .returns("to meet a concern", WordingRow::reason);
    }

    @Test
    void aPracticesLatestPositionStands() {
        var rows =
                Told.of(
                                tabled(),
                                taken(ELM_PARK, 1, Stance.OBJECT, NURSE),
                                taken(MILL_ROAD, 1, Stance.AGREE, ""),
                                taken(ELM_PARK, 1, Stance.AGREE_WITH_CONCERN, NURSE))
                        .in(new PositionView());
        assertThat(rows).containsOnlyKeys("the-vision/A81001", "the-vision/A81002");
        assertThat(rows.get("the-vision/A81001").stance()).isEqualTo(Stance.AGREE_WITH_CONCERN);
    }

    @Test
    void anObjectionIsOpenUntilItIsResolved() {
        var told = Told.of(tabled(), objection(1));
        var view = new ObjectionView();
        assertThat(told.in(view).get("the-vision/1").open()).isTrue();
        told.then(resolved(1, ELM_PARK, Resolution.SCOPE_NARROWED), LocalDate.of(2016, 9, 11));
        assertThat(told.in(view).get("the-vision/1"))
                .returns(false, ObjectionRow::open)
                .returns("talked it through", ObjectionRow::explanation)
                .returns(6L, row -> row.daysOpen(LocalDate.of(2018, 1, 1)));
    }

    @Test
    void decisionsDoNotMix() {
        var other = new DecisionId("the-plan");
        var rows =
                Told.of(
                                tabled(),
                                new ProposalTabled(
                                        other, ASHDOWN, Subject.BUSINESS_PLAN, "Plan", "Plan"),
                                objection(1))
                        .in(new DecisionView());
        assertThat(rows.get("the-plan").openObjections()).isZero();
        assertThat(rows.get("the-vision").openObjections()).isEqualTo(1);
    }

    @Test
    void whatIsNoDecisionsConcernsNoRow() {
        var told = Told.of(new MemberJoined(ASHDOWN, ELM_PARK, ""));
        assertThat(told.in(new DecisionView())).isEmpty();
        assertThat(told.in(new WordingView())).isEmpty();
        assertThat(told.in(new PositionView())).isEmpty();
        assertThat(told.in(new ObjectionView())).isEmpty();
    }

    private static ProposalTabled tabled() {
        return new ProposalTabled(DECISION, ASHDOWN, Subject.VISION, "Our vision", WORDS);
    }

    private static WordingAmended amended(int wording, String text) {
        return new WordingAmended(DECISION, ASHDOWN, wording, text, "to meet a concern");
    }

    private static ObjectionRaised objection(int number) {
        return raised(number, ELM_PARK, 1, NURSE);
    }
}
