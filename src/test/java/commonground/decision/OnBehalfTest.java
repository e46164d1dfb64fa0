package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static commonground.decision.AProposal.agree;
import static commonground.decision.AProposal.onBehalf;
import static commonground.decision.AProposal.tabled;
import static commonground.decision.AProposal.take;
import static commonground.decision.AProposal.takeOnBehalf;
import static commonground.decision.AProposal.taken;

import commonground.kernel.PracticeCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Positions that somebody else recorded for a practice, asking, and who was there. */
class OnBehalfTest {
    @Test
    void aPositionOfAnAbsentPracticeIsRecordedWithHowItWasLearnt() {
        tabled().when(takeOnBehalf(ELM_PARK, 1, Stance.AGREE))
                .leadsTo(onBehalf(ELM_PARK, 1, Stance.AGREE));
    }

    @Test
    void thePracticeConfirmsItOnce() {
        var recorded = tabled().recordedOnBehalfOf(ELM_PARK, Stance.AGREE);
        recorded.when(confirm(ELM_PARK, 1)).leadsTo(confirmed());
        recorded.confirmedBy(ELM_PARK).when(confirm(ELM_PARK, 1)).changesNothing();
    }

    @Test
    void whatThePracticeSaidItselfNeedsNoConfirming() {
        tabled().when(confirm(ELM_PARK, 1)).isRefused("decision.nothing-to-confirm");
        tabled().agreedToBy(ELM_PARK)
                .when(confirm(ELM_PARK, 1))
                .isRefused("decision.nothing-to-confirm");
    }

    @Test
    void itsOwnWordTakesThePlaceOfWhatWasRecordedForIt() {
        var recorded = tabled().recordedOnBehalfOf(ELM_PARK, Stance.AGREE);
        recorded.when(take(ELM_PARK, 1, Stance.AGREE, AProposal.NURSE))
                .leadsTo(taken(ELM_PARK, 1, Stance.AGREE, AProposal.NURSE));
        recorded.agreedToBy(ELM_PARK)
                .when(confirm(ELM_PARK, 1))
                .isRefused("decision.nothing-to-confirm");
    }

    @Test
    void whatWasRecordedOnOlderWordsIsNotConfirmed() {
        var amended = tabled().recordedOnBehalfOf(ELM_PARK, Stance.AGREE).amendedTo("Other words");
        amended.when(confirm(ELM_PARK, 1)).isRefused("decision.wording-superseded", 1, 2);
        amended.when(confirm(ELM_PARK, 2)).isRefused("decision.position-superseded", 2, 1);
    }

    @Test
    void itCountsBeforeItIsConfirmedAndCanBeConfirmedAfterTheAgreement() {
        var recorded = tabled().recordedOnBehalfOf(ELM_PARK, Stance.AGREE);
        recorded.when(agree(1, ELM_PARK))
                .leadsTo(
                        new ProposalAgreed(
                                DECISION,
                                ASHDOWN,
                                Subject.VISION,
                                1,
                                AProposal.WORDS,
                                List.of(ELM_PARK),
                                null,
                                Rule.CONSENT,
                                new Result(1, 1, 0, 0, 0, 1, 1, 1, 0, true),
                                null,
                                null,
                                List.of()));
        recorded.agreed(ELM_PARK).when(confirm(ELM_PARK, 1)).leadsTo(confirmed());
    }

    @Test
    void whoIsAskedAndRemindedIsRecordedEachTime() {
        var asked = new PracticeAsked(DECISION, ASHDOWN, ELM_PARK, 1);
        var alsoAsked = new PracticeAsked(DECISION, ASHDOWN, MILL_ROAD, 1);
        tabled().when(ask(1)).leadsTo(asked, alsoAsked);
        tabled().where(asked).when(ask(1)).leadsTo(asked, alsoAsked);
        tabled().amendedTo("Other words")
                .when(ask(1))
                .isRefused("decision.wording-superseded", 1, 2);
        tabled().withdrawn().when(ask(1)).isRefused("decision.closed.WITHDRAWN");
    }

    @Test
    void whoWasThereIsRecordedAndCorrected() {
        tabled().when(there(1, ELM_PARK, MILL_ROAD))
                .leadsTo(presence(ELM_PARK, 1, true), presence(MILL_ROAD, 1, true));
        tabled().present(ELM_PARK, MILL_ROAD)
                .when(there(1, MILL_ROAD, OAK_LANE))
                .leadsTo(presence(OAK_LANE, 1, true), presence(ELM_PARK, 1, false));
        tabled().present(ELM_PARK).when(there(1, ELM_PARK)).changesNothing();
    }

    @Test
    void beingThereIsForTheWordsThatWereThere() {
        tabled().present(ELM_PARK)
                .amendedTo("Other words")
                .when(there(2, ELM_PARK))
                .leadsTo(presence(ELM_PARK, 2, true));
    }

    @Test
    void whoLeftTheRoomWasNotThere() {
        tabled().interest(ELM_PARK, InterestAction.LEFT_ROOM)
                .when(there(1, ELM_PARK, MILL_ROAD))
                .isRefused("decision.left-the-room", "A81001");
    }

    private static PositionConfirmed confirmed() {
        return new PositionConfirmed(DECISION, ASHDOWN, ELM_PARK, 1, REPRESENTATIVE);
    }

    private static ConfirmPosition confirm(PracticeCode practice, int wording) {
        return new ConfirmPosition(DECISION, practice, wording, REPRESENTATIVE);
    }

    private static RecordAsked ask(int wording) {
        return new RecordAsked(DECISION, wording, List.of(ELM_PARK, MILL_ROAD));
    }

    private static RecordPresence there(int wording, PracticeCode... who) {
        return new RecordPresence(DECISION, wording, List.of(who));
    }

    private static PresenceRecorded presence(PracticeCode practice, int wording, boolean present) {
        return new PresenceRecorded(DECISION, ASHDOWN, practice, wording, present);
    }
}
