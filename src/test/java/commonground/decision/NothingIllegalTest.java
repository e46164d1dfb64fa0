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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks over the walks sees what must not be. */
class NothingIllegalTest {
    private static final ProposalTabled VISION =
            new ProposalTabled(DECISION, ASHDOWN, Subject.OTHER, "Our vision", WORDS);
    private static final ProposalTabled FORMS =
            new ProposalTabled(
                    DECISION,
                    ASHDOWN,
                    Subject.FORM_OF_WORKING,
                    "How",
                    WORDS,
                    List.of(),
                    null,
                    Weighed.FEDERATION_PROPOSED);
    private static final PositionTaken YES = taken(ELM_PARK, 1, Stance.AGREE, "");
    private static final PositionTaken NO = taken(MILL_ROAD, 1, Stance.OBJECT, NURSE);
    private static final ObjectionRaised OBJECTION = raised(1, MILL_ROAD, 1, NURSE);
    private static final WordingAmended OTHERWISE =
            new WordingAmended(DECISION, ASHDOWN, 2, "Other words", "because");

    @Test
    void nothingIsWrongWithAnAgreement() {
        NothingIllegal.in(List.of(VISION, YES, agreed(1, Rule.CONSENT)));
    }

    @Test
    void aPositionOnOldWords() {
        sees("a wording that is not current", OTHERWISE, YES);
    }

    @Test
    void anAgreementOnOldPositions() {
        sees("silence taken for a yes", YES, OTHERWISE, agreed(2, Rule.CONSENT));
    }

    @Test
    void anAgreementPastAnOpenObjection() {
        sees("agreed past objection", YES, NO, OBJECTION, agreed(1, Rule.CONSENT));
    }

    @Test
    void anAgreementUnderAnotherRule() {
        sees("another rule", YES, agreed(1, Rule.UNANIMITY));
    }

    @Test
    void somethingAfterTheEnd() {
        sees("after the end", YES, agreed(1, Rule.CONSENT), OTHERWISE);
    }

    @Test
    void somethingThatFollowsBeforeTheEnd() {
        sees("never agreed", new DecisionPutUnderReview(DECISION, ASHDOWN, "asked for"));
    }

    @Test
    void somethingAfterItWasSuperseded() {
        sees(
                "after it was superseded",
                YES,
                agreed(1, Rule.CONSENT),
                new DecisionSuperseded(DECISION, ASHDOWN, AProposal.SATURDAYS),
                new DecisionPutUnderReview(DECISION, ASHDOWN, "asked for"));
    }

    @Test
    void anObjectionResolvedTwice() {
        var resolution = resolved(1, MILL_ROAD, Resolution.SAFEGUARD_ADDED);
        sees("a closed objection that moves", NO, OBJECTION, resolution, resolution);
    }

    @Test
    void anOverrulingUnderConsent() {
        sees(
                "overruled where nothing overrules",
                NO,
                OBJECTION,
                resolved(1, MILL_ROAD, Resolution.OVERRULED));
    }

    @Test
    void aRuleChangedUnderThoseWhoSpoke() {
        sees("a rule that changes", YES, new RuleChosen(DECISION, ASHDOWN, Rule.UNANIMITY, "?"));
    }

    @Test
    void anOptionRejectedTwice() {
        var rejected = new OptionRejected(DECISION, ASHDOWN, 1, 3, "One practice", "too much");
        seesOf(FORMS, "rejected twice", rejected, rejected);
    }

    private static void sees(String what, Object... events) {
        seesOf(VISION, what, events);
    }

    private static void seesOf(ProposalTabled beginning, String what, Object... events) {
        var all = new ArrayList<Object>(List.of(events));
        all.addFirst(beginning);
        assertThatThrownBy(() -> NothingIllegal.in(all))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }

    private static ProposalAgreed agreed(int wording, Rule rule) {
        return new ProposalAgreed(
                DECISION,
                ASHDOWN,
                Subject.OTHER,
                wording,
                wording == 1 ? WORDS : OTHERWISE.text(),
                List.of(ELM_PARK),
                null,
                rule,
                new Result(1, 1, 0, 0, 0, 1, 1, 1, 0, true),
                null,
                null,
                List.of());
    }
}
