package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.REVIEW;
import static commonground.decision.AProposal.WORDS;
import static commonground.decision.AProposal.agree;
import static commonground.decision.AProposal.notYetTabled;
import static commonground.decision.AProposal.resolved;
import static commonground.decision.AProposal.tabled;

import commonground.kernel.DecisionId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows a decision that has ended, without changing what was decided. */
class SequelTest {
    private static final DecisionId LATER = new DecisionId("the-later-one");
    private static final DecisionId EARLIER = new DecisionId("the-earlier-one");

    @Test
    void anAgreedDecisionIsGivenADateOnWhichItIsLookedAtAgain() {
        agreed().when(setReview()).leadsTo(reviewDateSet());
        agreed().whereItHappened(reviewDateSet()).when(setReview()).changesNothing();
    }

    @Test
    void theDateCanBeMovedAndTheEarlierOneIsKept() {
        agreed().whereItHappened(reviewDateSet())
                .when(new SetReviewDate(DECISION, REVIEW.plusMonths(3), "the winter first"))
                .leadsTo(
                        new ReviewDateSet(
                                DECISION,
                                ASHDOWN,
                                REVIEW,
                                REVIEW.plusMonths(3),
                                "the winter first"));
    }

    @Test
    void onlyWhatWasAgreedIsReviewed() {
        for (var command : List.of(setReview(), review(), reaffirm(), supersede())) {
            tabled().when(command).isRefused("decision.not-agreed-yet");
            tabled().withdrawn().when(command).isRefused("decision.never-agreed");
        }
    }

    @Test
    void aDecisionIsPutUnderReview() {
        agreed().when(review()).leadsTo(underReview());
        agreed().whereItHappened(underReview()).when(review()).changesNothing();
    }

    @Test
    void theGroupStaysWithTheVerySameWords() {
        agreed().whereItHappened(underReview()).when(reaffirm()).leadsTo(reaffirmed());
        agreed().when(reaffirm()).isRefused("decision.not-under-review");
        agreed().whereItHappened(underReview())
                .whereItHappened(reaffirmed())
                .when(reaffirm())
                .isRefused("decision.not-under-review");
    }

    @Test
    void aLaterDecisionTakesItsPlaceWhetherItWasUnderReviewOrNot() {
        agreed().when(supersede()).leadsTo(superseded());
        agreed().whereItHappened(underReview()).when(supersede()).leadsTo(superseded());
    }

    @Test
    void itsPlaceIsTakenOnce() {
        agreed().whereItHappened(superseded()).when(supersede()).changesNothing();
        agreed().whereItHappened(superseded())
                .when(new SupersedeDecision(DECISION, EARLIER))
                .isRefused("decision.superseded-already");
        agreed().when(new SupersedeDecision(DECISION, DECISION))
                .isRefused("decision.supersedes-itself");
    }

    @Test
    void whatWasSupersededIsNotReviewed() {
        for (var command : List.of(setReview(), review(), reaffirm()))
            agreed().whereItHappened(superseded())
                    .when(command)
                    .isRefused("decision.superseded-already");
    }

    @Test
    void whatIsWrongInASealedDecisionIsNotedBesideIt() {
        agreed().when(correct()).leadsTo(corrected());
        tabled().withdrawn().when(correct()).leadsTo(corrected());
        agreed().whereItHappened(corrected()).when(correct()).changesNothing();
        agreed().whereItHappened(superseded()).when(correct()).leadsTo(corrected());
    }

    @Test
    void anOpenProposalIsAmendedInsteadOfCorrected() {
        tabled().when(correct()).isRefused("decision.open-needs-no-correction");
    }

    @Test
    void aProposalIsTabledInThePlaceOfAnAgreedDecision() {
        notYetTabled()
                .when(insteadOfTheEarlier())
                .leadsTo(
                        new ProposalTabled(DECISION, ASHDOWN, Subject.VISION, "Our vision", WORDS),
                        new TabledInsteadOf(DECISION, ASHDOWN, EARLIER));
    }

    @Test
    void whatIsAgreedInThePlaceOfAnotherSaysSo() {
        tabled().whereItHappened(new TabledInsteadOf(DECISION, ASHDOWN, EARLIER))
                .agreedToBy(ELM_PARK)
                .when(agree(1, ELM_PARK))
                .leadsTo(theAgreement(), new AgreedInsteadOf(DECISION, ASHDOWN, EARLIER));
    }

    @Test
    void aTrialGivesTheDecisionItsReviewDate() {
        tabled().objectedToBy(ELM_PARK)
                .whereItHappened(resolved(1, ELM_PARK, Resolution.TRIAL_AGREED))
                .agreedToBy(ELM_PARK)
                .when(agree(1, ELM_PARK))
                .leadsTo(
                        theAgreement(),
                        new ReviewDateSet(DECISION, ASHDOWN, null, REVIEW, "talked it through"));
    }

    private static ProposalAgreed theAgreement() {
        return new ProposalAgreed(
                DECISION,
                ASHDOWN,
                Subject.VISION,
                1,
                WORDS,
                List.of(ELM_PARK),
                null,
                Rule.CONSENT,
                new Result(1, 1, 0, 0, 0, 1, 1, 1, 0, true),
                null,
                null,
                List.of());
    }

    private static AProposal agreed() {
        return tabled().agreedToBy(ELM_PARK).agreed(ELM_PARK);
    }

    private static TableProposal insteadOfTheEarlier() {
        return new TableProposal(
                DECISION,
                ASHDOWN,
                Subject.VISION,
                "Our vision",
                WORDS,
                List.of(),
                null,
                null,
                null,
                EARLIER);
    }

    private static SetReviewDate setReview() {
        return new SetReviewDate(DECISION, REVIEW, "after the summer");
    }

    private static ReviewDateSet reviewDateSet() {
        return new ReviewDateSet(DECISION, ASHDOWN, null, REVIEW, "after the summer");
    }

    private static PutUnderReview review() {
        return new PutUnderReview(DECISION, "the hub is half empty");
    }

    private static DecisionPutUnderReview underReview() {
        return new DecisionPutUnderReview(DECISION, ASHDOWN, "the hub is half empty");
    }

    private static ReaffirmDecision reaffirm() {
        return new ReaffirmDecision(DECISION, "the figures of the winter", null);
    }

    private static DecisionReaffirmed reaffirmed() {
        return new DecisionReaffirmed(DECISION, ASHDOWN, "the figures of the winter", null);
    }

    private static SupersedeDecision supersede() {
        return new SupersedeDecision(DECISION, LATER);
    }

    private static DecisionSuperseded superseded() {
        return new DecisionSuperseded(DECISION, ASHDOWN, LATER);
    }

    private static NoteCorrection correct() {
        return new NoteCorrection(DECISION, "Five practices, not six");
    }

    private static CorrectionNoted corrected() {
        return new CorrectionNoted(DECISION, ASHDOWN, "Five practices, not six");
    }
}
