package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.NURSE;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.WORDS;
import static commonground.decision.AProposal.agree;
import static commonground.decision.AProposal.notYetTabled;
import static commonground.decision.AProposal.raised;
import static commonground.decision.AProposal.resolve;
import static commonground.decision.AProposal.resolved;
import static commonground.decision.AProposal.tabled;
import static commonground.decision.AProposal.take;
import static commonground.decision.AProposal.taken;
import static commonground.decision.AProposal.takenBack;
import static commonground.decision.Resolution.OVERRULED;
import static commonground.decision.Resolution.SAFEGUARD_ADDED;
import static commonground.decision.Resolution.WORDING_AMENDED;
import static commonground.decision.Stance.AGREE;
import static commonground.decision.Stance.AGREE_WITH_CONCERN;
import static commonground.decision.Stance.OBJECT;
import static commonground.decision.Stance.STAND_ASIDE;

import commonground.kernel.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    private static final String NEW_WORDS = "Nobody waits for want of a Saturday; nurses rotate.";

    @Test
    void aProposalIsTabledInItsExactWords() {
        notYetTabled()
                .when(new TableProposal(DECISION, ASHDOWN, Subject.VISION, "Our vision", WORDS))
                .leadsTo(
                        new ProposalTabled(DECISION, ASHDOWN, Subject.VISION, "Our vision", WORDS));
    }

    @Test
    void newWordsAreTheNextWording() {
        tabled().amendedTo("Second")
                .when(amend(2, NEW_WORDS))
                .leadsTo(new WordingAmended(DECISION, ASHDOWN, 3, NEW_WORDS, "nurses"));
    }

    @Test
    void wordsThatSomebodyElseHasChangedSinceAreNotOverwritten() {
        tabled().amendedTo("Second")
                .when(amend(1, NEW_WORDS))
                .isRefused("decision.wording-superseded", 1, 2);
    }

    @Test
    void theSameWordsAreNoAmendment() {
        tabled().when(amend(1, WORDS)).isRefused("decision.wording-unchanged");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stance.class,
            names = {"AGREE", "AGREE_WITH_CONCERN", "STAND_ASIDE"})
    void aPracticeSaysWhereItStands(Stance stance) {
        tabled().when(take(ELM_PARK, 1, stance, "because"))
                .leadsTo(taken(ELM_PARK, 1, stance, "because"));
    }

    @Test
    void objectingRaisesAnObjectionWithItsReason() {
        tabled().objectedToBy(ELM_PARK)
                .when(take(MILL_ROAD, 1, OBJECT, NURSE))
                .leadsTo(taken(MILL_ROAD, 1, OBJECT, NURSE), raised(2, MILL_ROAD, 1, NURSE));
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void aPositionOnWordsThatHaveChangedIsRefused(Stance stance) {
        tabled().amendedTo(NEW_WORDS)
                .when(take(ELM_PARK, 1, stance, "because"))
                .isRefused("decision.wording-superseded", 1, 2);
    }

    @Test
    void aPositionOnWordsThatDoNotExistYetIsRefused() {
        tabled().when(take(ELM_PARK, 2, AGREE, "")).isRefused("decision.wording-superseded", 2, 1);
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        tabled().agreedToBy(ELM_PARK).when(take(ELM_PARK, 1, AGREE, "")).changesNothing();
        tabled().objectedToBy(ELM_PARK).when(take(ELM_PARK, 1, OBJECT, NURSE)).changesNothing();
    }

    @Test
    void sayingTheSameOnNewWordsIsNewlySaid() {
        tabled().agreedToBy(ELM_PARK)
                .amendedTo(NEW_WORDS)
                .when(take(ELM_PARK, 2, AGREE, ""))
                .leadsTo(taken(ELM_PARK, 2, AGREE, ""));
    }

    @Test
    void sayingTheSameThroughAnotherPersonIsRecordedAndRaisesNoSecondObjection() {
        var manager = new PersonId("the-practice-manager");
        tabled().objectedToBy(ELM_PARK)
                .when(new TakePosition(DECISION, ELM_PARK, 1, OBJECT, NURSE, manager))
                .leadsTo(new PositionTaken(DECISION, ASHDOWN, ELM_PARK, 1, OBJECT, NURSE, manager));
    }

    @Test
    void objectingOnceMoreForAnotherReasonIsAnotherObjection() {
        tabled().objectedToBy(ELM_PARK)
                .when(take(ELM_PARK, 1, OBJECT, "and the rent"))
                .leadsTo(
                        taken(ELM_PARK, 1, OBJECT, "and the rent"),
                        raised(2, ELM_PARK, 1, "and the rent"));
    }

    @Test
    void whoStillObjectsAfterAResolutionIsHeardAgain() {
        tabled().objectedToBy(ELM_PARK)
                .whoseObjectionWasResolved(1, ELM_PARK)
                .when(take(ELM_PARK, 1, OBJECT, NURSE))
                .leadsTo(taken(ELM_PARK, 1, OBJECT, NURSE), raised(2, ELM_PARK, 1, NURSE));
    }

    @Test
    void changingOnesMindDoesNotResolveOnesObjection() {
        tabled().objectedToBy(ELM_PARK)
                .when(take(ELM_PARK, 1, AGREE, ""))
                .leadsTo(taken(ELM_PARK, 1, AGREE, ""));
        tabled().objectedToBy(ELM_PARK)
                .agreedToBy(ELM_PARK)
                .when(agree(1, ELM_PARK))
                .isRefused("decision.objection-open", "A81001");
    }

    @ParameterizedTest
    @EnumSource(
            value = Resolution.class,
            names = {"WORDING_AMENDED", "OVERRULED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anObjectionIsResolvedInOneOfTheKnownWays(Resolution how) {
        tabled().objectedToBy(ELM_PARK).when(resolve(1, how)).leadsTo(resolved(1, ELM_PARK, how));
    }

    @Test
    void nothingIsOverruledUnderConsent() {
        tabled().objectedToBy(ELM_PARK)
                .when(resolve(1, OVERRULED))
                .isRefused("decision.consent-overrules-nothing");
    }

    @Test
    void theWordingResolvesAnObjectionOnlyOnceItWasAmended() {
        tabled().objectedToBy(ELM_PARK)
                .when(resolve(1, WORDING_AMENDED))
                .isRefused("decision.wording-not-amended-since", 1);
        tabled().objectedToBy(ELM_PARK)
                .amendedTo(NEW_WORDS)
                .when(resolve(1, WORDING_AMENDED))
                .leadsTo(resolved(1, ELM_PARK, WORDING_AMENDED));
        tabled().amendedTo(NEW_WORDS)
                .objectedToBy(ELM_PARK)
                .when(resolve(1, WORDING_AMENDED))
                .isRefused("decision.wording-not-amended-since", 2);
    }

    @Test
    void anObjectionIsResolvedOnce() {
        tabled().objectedToBy(ELM_PARK)
                .whoseObjectionWasResolved(1, ELM_PARK)
                .when(resolve(1, SAFEGUARD_ADDED))
                .isRefused("decision.objection-closed.RESOLVED");
    }

    @Test
    void anObjectionThatWasNeverRaisedIsUnknown() {
        for (int never : new int[] {-1, 0, 2, Integer.MAX_VALUE})
            tabled().objectedToBy(ELM_PARK)
                    .when(resolve(never, SAFEGUARD_ADDED))
                    .isRefused("decision.objection-unknown");
    }

    @Test
    void aPracticeTakesItsOwnObjectionBack() {
        tabled().objectedToBy(ELM_PARK).when(withdraw(1, ELM_PARK)).leadsTo(takenBack(1, ELM_PARK));
    }

    @Test
    void aPracticeCannotTakeBackTheObjectionOfAnother() {
        tabled().objectedToBy(ELM_PARK)
                .when(withdraw(1, MILL_ROAD))
                .isRefused("decision.objection-of-another");
    }

    @Test
    void anObjectionOutlivesTheWordsItWasRaisedOn() {
        tabled().objectedToBy(ELM_PARK)
                .amendedTo(NEW_WORDS)
                .agreedToBy(ELM_PARK)
                .when(agree(2, ELM_PARK))
                .isRefused("decision.objection-open", "A81001");
    }

    @Test
    void theMembersAgreeOnceEachHasSpokenAndNoObjectionIsOpen() {
        tabled().agreedToBy(ELM_PARK)
                .concerns(MILL_ROAD)
                .stoodAsideFromBy(OAK_LANE)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .leadsTo(
                        new ProposalAgreed(
                                DECISION,
                                ASHDOWN,
                                Subject.VISION,
                                1,
                                WORDS,
                                List.of(ELM_PARK, MILL_ROAD, OAK_LANE),
                                null,
                                Rule.CONSENT,
                                new Result(3, 2, 0, 1, 0, 2, 3, 3, 0, true),
                                null,
                                null,
                                List.of()));
    }

    @Test
    void theSilentAreNamedAndNotTakenToConsent() {
        tabled().agreedToBy(MILL_ROAD)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.position-missing", "A81001, A81003", 1);
    }

    @Test
    void anAmendmentLapsesEveryPosition() {
        tabled().agreedToBy(ELM_PARK, MILL_ROAD)
                .amendedTo(NEW_WORDS)
                .agreedToBy(ELM_PARK)
                .when(agree(2, ELM_PARK, MILL_ROAD))
                .isRefused("decision.position-missing", "A81002", 2);
    }

    @Test
    void nobodyAgreesWhileAnObjectionIsOpen() {
        tabled().agreedToBy(ELM_PARK)
                .objectedToBy(MILL_ROAD)
                .objectedToBy(OAK_LANE)
                .when(agree(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.objection-open", "A81002, A81003");
    }

    @Test
    void aResolvedObjectorIsAskedAgainBeforeTheMembersAgree() {
        var resolved =
                tabled().agreedToBy(ELM_PARK)
                        .objectedToBy(MILL_ROAD)
                        .whoseObjectionWasResolved(1, MILL_ROAD);
        resolved.when(agree(1, ELM_PARK, MILL_ROAD)).isRefused("decision.still-objects", "A81002");
        resolved.agreedToBy(MILL_ROAD)
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .leadsTo(
                        new ProposalAgreed(
                                DECISION,
                                ASHDOWN,
                                Subject.VISION,
                                1,
                                WORDS,
                                List.of(ELM_PARK, MILL_ROAD),
                                null,
                                Rule.CONSENT,
                                new Result(2, 2, 0, 0, 0, 2, 2, 2, 0, true),
                                null,
                                null,
                                List.of()));
    }

    @Test
    void theMembersAgreeToTheWordsBeforeThem() {
        tabled().agreedToBy(ELM_PARK)
                .amendedTo(NEW_WORDS)
                .agreedToBy(ELM_PARK)
                .when(agree(1, ELM_PARK))
                .isRefused("decision.wording-superseded", 1, 2);
    }

    @Test
    void nobodyAgreesInAProgrammeWithoutMembers() {
        tabled().when(agree(1)).isRefused("decision.no-members");
    }

    @Test
    void agreeingTwiceChangesNothing() {
        tabled().agreedToBy(ELM_PARK).agreed(ELM_PARK).when(agree(1, ELM_PARK)).changesNothing();
    }

    @Test
    void agreeingToOtherWordsThanThoseAgreedIsRefused() {
        tabled().agreedToBy(ELM_PARK)
                .agreed(ELM_PARK)
                .when(agree(2, ELM_PARK))
                .isRefused("decision.closed.AGREED");
    }

    @Test
    void aProposalIsTakenBackForAReason() {
        tabled().objectedToBy(ELM_PARK)
                .when(new WithdrawProposal(DECISION, "overtaken"))
                .leadsTo(new ProposalWithdrawn(DECISION, ASHDOWN, "overtaken"));
    }

    @Test
    void whatWasAgreedIsSealed() {
        for (var command : everyCommandOnAProposal())
            tabled().objectedToBy(ELM_PARK)
                    .whoseObjectionWasResolved(1, ELM_PARK)
                    .agreedToBy(ELM_PARK)
                    .agreed(ELM_PARK)
                    .when(command)
                    .isRefused("decision.closed.AGREED");
    }

    @Test
    void whatWasWithdrawnIsSealed() {
        for (var command : everyCommandOnAProposal())
            tabled().objectedToBy(ELM_PARK)
                    .withdrawn()
                    .when(command)
                    .isRefused("decision.closed.WITHDRAWN");
        tabled().agreedToBy(ELM_PARK)
                .withdrawn()
                .when(agree(1, ELM_PARK))
                .isRefused("decision.closed.WITHDRAWN");
    }

    private static List<Object> everyCommandOnAProposal() {
        return List.of(
                amend(1, NEW_WORDS),
                take(ELM_PARK, 1, AGREE, ""),
                take(MILL_ROAD, 1, AGREE_WITH_CONCERN, NURSE),
                take(MILL_ROAD, 1, OBJECT, NURSE),
                take(MILL_ROAD, 1, STAND_ASIDE, ""),
                resolve(1, SAFEGUARD_ADDED),
                withdraw(1, ELM_PARK),
                new WithdrawProposal(DECISION, "once more"));
    }

    private static AmendWording amend(int basedOn, String words) {
        return new AmendWording(DECISION, basedOn, words, "nurses");
    }

    private static WithdrawObjection withdraw(int objection, commonground.kernel.PracticeCode by) {
        return new WithdrawObjection(DECISION, by, objection, "talked it through");
    }
}
