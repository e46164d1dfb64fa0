package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.agree;
import static commonground.decision.AProposal.declare;
import static commonground.decision.AProposal.declared;
import static commonground.decision.AProposal.tabled;
import static commonground.decision.AProposal.tabledUnder;
import static commonground.decision.AProposal.take;
import static commonground.decision.AProposal.taken;
import static commonground.decision.InterestAction.LEFT_ROOM;
import static commonground.decision.InterestAction.NOTED;
import static commonground.decision.InterestAction.NO_VOTE;

import commonground.kernel.PracticeCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Declared interests, and what they do to the vote and to the quorum. */
class InterestTest {
    @ParameterizedTest
    @EnumSource(InterestAction.class)
    void anInterestIsDeclaredWithWhatFollowsFromIt(InterestAction action) {
        tabled().when(declare(ELM_PARK, action)).leadsTo(declared(1, ELM_PARK, action));
        tabled().interest(ELM_PARK, action).when(declare(ELM_PARK, action)).changesNothing();
    }

    @Test
    void anInterestThatIsOnlyNotedLeavesTheVote() {
        tabled().interest(ELM_PARK, NOTED)
                .when(take(ELM_PARK, 1, Stance.AGREE, ""))
                .leadsTo(taken(ELM_PARK, 1, Stance.AGREE, ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = InterestAction.class,
            names = {"NO_VOTE", "LEFT_ROOM"})
    void whoTakesNoPositionIsNotHeardAsOneAndNotWaitedFor(InterestAction action) {
        tabled().interest(ELM_PARK, action)
                .when(take(ELM_PARK, 1, Stance.AGREE, ""))
                .isRefused("decision.interest-takes-the-vote", "A81001");
        tabled().interest(ELM_PARK, action)
                .agreedToBy(MILL_ROAD)
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .leadsTo(
                        new ProposalAgreed(
                                DECISION,
                                ASHDOWN,
                                Subject.VISION,
                                1,
                                AProposal.WORDS,
                                List.of(ELM_PARK, MILL_ROAD),
                                null,
                                Rule.CONSENT,
                                new Result(1, 1, 0, 0, 0, 1, 1, 1, 0, true),
                                null,
                                null,
                                List.of()));
    }

    @Test
    void aPositionTakenBeforeTheInterestWasDeclaredDoesNotCount() {
        tabledUnder(Rule.majorityByPractice(Majority.ORDINARY))
                .agreedToBy(ELM_PARK, MILL_ROAD)
                .interest(ELM_PARK, NO_VOTE)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.not-enough", 1L, 2L);
    }

    @Test
    void aPracticeThatLeftTheRoomIsNotThereForTheQuorum() {
        var rule =
                Rule.majorityByPractice(
                        new Majority(Threshold.ORDINARY, Denominator.CAST, Quorum.ofPractices(3)));
        tabledUnder(rule)
                .agreedToBy(ELM_PARK, MILL_ROAD)
                .present(OAK_LANE)
                .interest(OAK_LANE, LEFT_ROOM)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.no-quorum", 2, 3);
    }

    @Test
    void theStrongestOfSeveralInterestsCounts() {
        tabled().interest(ELM_PARK, NO_VOTE)
                .interest(ELM_PARK, NOTED)
                .when(take(ELM_PARK, 1, Stance.AGREE, ""))
                .isRefused("decision.interest-takes-the-vote", "A81001");
    }

    @Test
    void whenEverybodyHasAnInterestNobodyCanAgree() {
        tabled().interest(ELM_PARK, NO_VOTE)
                .interest(MILL_ROAD, LEFT_ROOM)
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .isRefused("decision.nobody-eligible");
    }

    @Test
    void anInterestThatNoLongerStandsGivesTheVoteBack() {
        tabled().interest(ELM_PARK, NO_VOTE)
                .when(withdraw(ELM_PARK, 1))
                .leadsTo(new InterestWithdrawn(DECISION, ASHDOWN, 1, ELM_PARK, "sold it"));
        tabled().interest(ELM_PARK, NO_VOTE)
                .whoseInterestNoLongerStands(1, ELM_PARK)
                .when(take(ELM_PARK, 1, Stance.AGREE, ""))
                .leadsTo(taken(ELM_PARK, 1, Stance.AGREE, ""));
    }

    @Test
    void onlyAnInterestOfItsOwnThatStandsIsTakenBack() {
        var declared = tabled().interest(ELM_PARK, NO_VOTE);
        declared.when(withdraw(MILL_ROAD, 1)).isRefused("decision.interest-of-another");
        declared.when(withdraw(ELM_PARK, 2)).isRefused("decision.interest-unknown");
        declared.whoseInterestNoLongerStands(1, ELM_PARK)
                .when(withdraw(ELM_PARK, 1))
                .isRefused("decision.interest-withdrawn-already");
    }

    @Test
    void anInterestIsDeclaredBeforeTheEnd() {
        tabled().agreed(ELM_PARK)
                .when(declare(ELM_PARK, NO_VOTE))
                .isRefused("decision.closed.AGREED");
        tabled().interest(ELM_PARK, NOTED)
                .agreed(ELM_PARK)
                .when(withdraw(ELM_PARK, 1))
                .isRefused("decision.closed.AGREED");
    }

    private static WithdrawInterest withdraw(PracticeCode practice, int interest) {
        return new WithdrawInterest(DECISION, practice, interest, "sold it");
    }
}
