package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.NURSE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static commonground.decision.AProposal.SATURDAYS;
import static commonground.decision.AProposal.agree;
import static commonground.decision.AProposal.raised;
import static commonground.decision.AProposal.resolve;
import static commonground.decision.AProposal.resolved;
import static commonground.decision.AProposal.tabled;
import static commonground.decision.AProposal.take;
import static commonground.decision.AProposal.taken;
import static commonground.decision.AProposal.takenBack;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of an objection, from its raising until it is met. */
class ObjectionTest {
    private static final String HARM = "It harms what we agreed about Saturdays.";
    private static final String NO_HARM = "A preference, as all five others read it.";
    private static final String INSTEAD = "Elm Park drafts another rota.";
    private static final String NOT_MET = "The rota still takes our nurse.";

    @Test
    void theGroupFindsAHarmInAnObjection() {
        objection().when(qualify()).leadsTo(qualified());
        objection().whereItHappened(qualified()).when(qualify()).changesNothing();
    }

    @Test
    void theGroupFindsNoHarmInAnObjectionAndTheObjectorIsToldWhy() {
        objection().when(findNotQualified()).leadsTo(notQualified());
        objection().whereItHappened(notQualified()).when(findNotQualified()).changesNothing();
    }

    @Test
    void whatWasFoundToDoHarmIsNotFoundHarmlessAfterwards() {
        objection()
                .whereItHappened(qualified())
                .when(findNotQualified())
                .isRefused("decision.objection-qualified-already");
        objection()
                .whereItHappened(sustained(1))
                .when(findNotQualified())
                .isRefused("decision.objection-qualified-already");
    }

    @Test
    void anObjectionThatShowsNoHarmHoldsNobodyUp() {
        objection()
                .agreedToBy(MILL_ROAD)
                .whereItHappened(notQualified())
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
                                new Result(2, 1, 1, 0, 0, 1, 2, 2, 0, true),
                                null,
                                null,
                                List.of(new Dissenter(ELM_PARK, NURSE))));
    }

    @Test
    void theSameReasonThatWasAnsweredIsNotRaisedAgainButABetterOneIs() {
        objection()
                .whereItHappened(notQualified())
                .when(take(ELM_PARK, 1, Stance.OBJECT, NURSE))
                .changesNothing();
        objection()
                .whereItHappened(notQualified())
                .when(take(ELM_PARK, 1, Stance.OBJECT, HARM))
                .leadsTo(taken(ELM_PARK, 1, Stance.OBJECT, HARM), raised(2, ELM_PARK, 1, HARM));
    }

    @Test
    void aBetterReasonHoldsTheGroupUpAgain() {
        objection()
                .agreedToBy(MILL_ROAD)
                .whereItHappened(notQualified())
                .whereItHappened(taken(ELM_PARK, 1, Stance.OBJECT, HARM))
                .whereItHappened(raised(2, ELM_PARK, 1, HARM))
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .isRefused("decision.objection-open", "A81001");
    }

    @Test
    void anAnswerToOneReasonIsNoAnswerToAnother() {
        objection()
                .agreedToBy(MILL_ROAD)
                .whereItHappened(notQualified())
                .whereItHappened(taken(ELM_PARK, 1, Stance.OBJECT, HARM))
                .whereItHappened(raised(2, ELM_PARK, 1, HARM))
                .whereItHappened(resolved(2, ELM_PARK, Resolution.SAFEGUARD_ADDED))
                .when(agree(1, ELM_PARK, MILL_ROAD))
                .isRefused("decision.still-objects", "A81001");
    }

    @Test
    void onNewWordsWhatWasAnsweredCanBeRaisedAgain() {
        objection()
                .whereItHappened(notQualified())
                .amendedTo("New words")
                .when(take(ELM_PARK, 2, Stance.OBJECT, NURSE))
                .leadsTo(taken(ELM_PARK, 2, Stance.OBJECT, NURSE), raised(2, ELM_PARK, 2, NURSE));
    }

    @Test
    void anObjectionIsUpheldAgainstTheWordsItWasRaisedOn() {
        objection().when(sustain()).leadsTo(sustained(1));
        objection().whereItHappened(qualified()).when(sustain()).leadsTo(sustained(1));
        objection().whereItHappened(sustained(1)).when(sustain()).changesNothing();
    }

    @Test
    void anUpheldObjectionHoldsTheGroupUpUntilTheWordsAreAmended() {
        objection()
                .agreedToBy(ELM_PARK)
                .whereItHappened(sustained(1))
                .when(agree(1, ELM_PARK))
                .isRefused("decision.objection-open", "A81001");
        objection()
                .whereItHappened(sustained(1))
                .when(resolve(1, Resolution.SAFEGUARD_ADDED))
                .isRefused("decision.sustained-against-these-words", 1);
        objection()
                .whereItHappened(sustained(1))
                .amendedTo("New words")
                .when(resolve(1, Resolution.SAFEGUARD_ADDED))
                .leadsTo(resolved(1, ELM_PARK, Resolution.SAFEGUARD_ADDED));
    }

    @Test
    void anUpheldObjectionCanBeTakenBack() {
        objection()
                .whereItHappened(sustained(1))
                .when(new WithdrawObjection(DECISION, ELM_PARK, 1, "talked it through"))
                .leadsTo(takenBack(1, ELM_PARK));
    }

    @Test
    void underConsentNothingIsOverruledHoweverItWasFound() {
        objection()
                .whereItHappened(qualified())
                .when(resolve(1, Resolution.OVERRULED))
                .isRefused("decision.consent-overrules-nothing");
    }

    @Test
    void theObjectorConfirmsThatItsObjectionWasMet() {
        met().when(confirm(true, "Yes")).leadsTo(confirmed());
        met().whereItHappened(confirmed()).when(confirm(true, "Yes")).changesNothing();
    }

    @Test
    void anObjectionStandsAgainThatTheObjectorDoesNotFindMet() {
        met().when(confirm(false, NOT_MET)).leadsTo(notConfirmed(true));
        met().whereItHappened(notConfirmed(true))
                .agreedToBy(ELM_PARK)
                .when(agree(1, ELM_PARK))
                .isRefused("decision.objection-open", "A81001");
        met().whereItHappened(notConfirmed(true))
                .when(resolve(1, Resolution.SCOPE_NARROWED))
                .leadsTo(resolved(1, ELM_PARK, Resolution.SCOPE_NARROWED));
    }

    @Test
    void anObjectorMayThinkBetterOfWhatItConfirmedWhileTheProposalIsOpen() {
        met().whereItHappened(confirmed())
                .when(confirm(false, NOT_MET))
                .leadsTo(notConfirmed(true));
        met().whereItHappened(confirmed())
                .agreed(ELM_PARK)
                .when(confirm(false, NOT_MET))
                .isRefused("decision.closed.AGREED");
    }

    @Test
    void whatWasOverruledStaysSoWhateverTheObjectorSays() {
        objection()
                .whereItHappened(resolved(1, ELM_PARK, Resolution.OVERRULED))
                .when(confirm(false, NOT_MET))
                .leadsTo(notConfirmed(false));
    }

    @Test
    void nobodyConfirmsForAnotherOrWhatIsNotThere() {
        met().when(new ConfirmResolution(DECISION, MILL_ROAD, 1, true, "Yes", REPRESENTATIVE))
                .isRefused("decision.objection-of-another");
        objection().when(confirm(true, "Yes")).isRefused("decision.no-resolution-to-confirm");
        objection()
                .whereItHappened(takenBack(1, ELM_PARK))
                .when(confirm(true, "Yes"))
                .isRefused("decision.no-resolution-to-confirm");
        met().whereItHappened(notConfirmed(true))
                .when(confirm(true, "Yes"))
                .isRefused("decision.no-resolution-to-confirm");
        tabled().when(confirm(true, "Yes")).isRefused("decision.objection-unknown");
    }

    @Test
    void theObjectionsOfAPracticeThatLeavesLapseAndHoldNobodyUp() {
        var two = objection().objectedToBy(MILL_ROAD);
        two.when(lapse()).leadsTo(lapsed());
        objection().whereItHappened(lapsed()).when(lapse()).changesNothing();
        objection()
                .whereItHappened(lapsed())
                .agreedToBy(MILL_ROAD)
                .when(agree(1, MILL_ROAD))
                .leadsTo(
                        new ProposalAgreed(
                                DECISION,
                                ASHDOWN,
                                Subject.VISION,
                                1,
                                AProposal.WORDS,
                                List.of(MILL_ROAD),
                                null,
                                Rule.CONSENT,
                                new Result(1, 1, 0, 0, 0, 1, 1, 1, 0, true),
                                null,
                                null,
                                List.of()));
    }

    @Test
    void nothingLapsesInADecisionThatHasEnded() {
        objection().withdrawn().when(lapse()).changesNothing();
        objection().whereItHappened(notQualified()).when(lapse()).changesNothing();
    }

    @Test
    void thoseWhoDifferAreBroughtBackToWhatTheyAgreed() {
        objection().objectedToBy(MILL_ROAD).when(bringBack(1, 2)).leadsTo(broughtBack(1, 1, 2));
        objection()
                .whereItHappened(broughtBack(1, 1))
                .when(bringBack(1))
                .leadsTo(broughtBack(2, 1));
    }

    @Test
    void whatIsNotOpenNeedsNoBringingBack() {
        met().when(bringBack(1)).isRefused("decision.objection-closed.RESOLVED");
        objection().when(bringBack(1, 2)).isRefused("decision.objection-unknown");
        objection().withdrawn().when(bringBack(1)).isRefused("decision.closed.WITHDRAWN");
    }

    @ParameterizedTest
    @EnumSource(
            value = ObjectionState.class,
            names = {"NOT_QUALIFIED", "RESOLVED", "WITHDRAWN", "LAPSED"})
    void whatStandsNoMoreIsNotTouchedAgain(ObjectionState state) {
        var ended =
                objection()
                        .whereItHappened(
                                switch (state) {
                                    case NOT_QUALIFIED -> notQualified();
                                    case RESOLVED -> resolved(1, ELM_PARK, Resolution.TRIAL_AGREED);
                                    case WITHDRAWN -> takenBack(1, ELM_PARK);
                                    default -> lapsed();
                                });
        var no = "decision.objection-closed." + state;
        ended.when(qualify()).isRefused(no);
        ended.when(sustain()).isRefused(no);
        ended.when(resolve(1, Resolution.TRIAL_AGREED)).isRefused(no);
        ended.when(bringBack(1)).isRefused(no);
    }

    @Test
    void afterTheEndNothingBecomesOfAnObjection() {
        for (var command :
                List.of(
                        qualify(),
                        findNotQualified(),
                        sustain(),
                        resolve(1, Resolution.TRIAL_AGREED),
                        bringBack(1)))
            objection().withdrawn().when(command).isRefused("decision.closed.WITHDRAWN");
    }

    private static AProposal objection() {
        return tabled().objectedToBy(ELM_PARK);
    }

    private static AProposal met() {
        return objection().whereItHappened(resolved(1, ELM_PARK, Resolution.SAFEGUARD_ADDED));
    }

    private static QualifyObjection qualify() {
        return new QualifyObjection(DECISION, 1, HARM);
    }

    private static ObjectionQualified qualified() {
        return new ObjectionQualified(DECISION, ASHDOWN, 1, ELM_PARK, HARM);
    }

    private static FindObjectionNotQualified findNotQualified() {
        return new FindObjectionNotQualified(DECISION, 1, NO_HARM);
    }

    private static ObjectionNotQualified notQualified() {
        return new ObjectionNotQualified(DECISION, ASHDOWN, 1, ELM_PARK, NO_HARM);
    }

    private static SustainObjection sustain() {
        return new SustainObjection(DECISION, 1, INSTEAD);
    }

    private static ObjectionSustained sustained(int against) {
        return new ObjectionSustained(DECISION, ASHDOWN, 1, ELM_PARK, against, INSTEAD);
    }

    private static ConfirmResolution confirm(boolean confirmed, String said) {
        return new ConfirmResolution(DECISION, ELM_PARK, 1, confirmed, said, REPRESENTATIVE);
    }

    private static ResolutionConfirmed confirmed() {
        return new ResolutionConfirmed(DECISION, ASHDOWN, 1, ELM_PARK, REPRESENTATIVE, "Yes");
    }

    private static ResolutionNotConfirmed notConfirmed(boolean standsAgain) {
        return new ResolutionNotConfirmed(
                DECISION, ASHDOWN, 1, ELM_PARK, REPRESENTATIVE, NOT_MET, standsAgain);
    }

    private static LapseObjections lapse() {
        return new LapseObjections(DECISION, ELM_PARK, "merged with another");
    }

    private static ObjectionLapsed lapsed() {
        return new ObjectionLapsed(DECISION, ASHDOWN, 1, ELM_PARK, "merged with another");
    }

    private static BringBackToCommonGround bringBack(Integer... objections) {
        return new BringBackToCommonGround(
                DECISION,
                List.of(objections),
                List.of(SATURDAYS),
                List.of(ELM_PARK, MILL_ROAD),
                "the locality manager",
                "What was said",
                "What follows");
    }

    private static BroughtBackToCommonGround broughtBack(int step, Integer... objections) {
        return new BroughtBackToCommonGround(
                DECISION,
                ASHDOWN,
                step,
                List.of(objections),
                List.of(SATURDAYS),
                List.of(ELM_PARK, MILL_ROAD),
                "the locality manager",
                "What was said",
                "What follows");
    }
}
