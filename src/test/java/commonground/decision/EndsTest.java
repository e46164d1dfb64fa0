package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static commonground.decision.AProposal.tabled;
import static commonground.decision.AProposal.tabledUnder;
import static commonground.decision.AProposal.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ends that are no agreement, and what is said after one. */
class EndsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);

    @Test
    void aProposalIsRejectedWithTheFiguresThatItFailedWith() {
        var rule = Rule.majorityByPractice(Majority.ORDINARY);
        tabledUnder(rule)
                .agreedToBy(ELM_PARK)
                .when(reject(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .leadsTo(
                        new ProposalRejected(
                                DECISION,
                                ASHDOWN,
                                1,
                                "no majority",
                                rule,
                                new Result(3, 1, 0, 0, 2, 1, 3, 1, 0, false)));
    }

    @Test
    void whatTheRuleSaysIsAgreedCannotBeRejected() {
        tabledUnder(Rule.majorityByPractice(Majority.ORDINARY))
                .agreedToBy(ELM_PARK, MILL_ROAD)
                .when(reject(1, ELM_PARK, MILL_ROAD, OAK_LANE))
                .isRefused("decision.rule-is-met");
        tabled().agreedToBy(ELM_PARK).when(reject(1, ELM_PARK)).isRefused("decision.rule-is-met");
    }

    @Test
    void anOpenObjectionIsEnoughToRejectUnderConsent() {
        tabled().objectedToBy(ELM_PARK)
                .when(reject(1, ELM_PARK))
                .leadsTo(
                        new ProposalRejected(
                                DECISION,
                                ASHDOWN,
                                1,
                                "no majority",
                                Rule.CONSENT,
                                new Result(1, 0, 1, 0, 0, 0, 1, 1, 0, false)));
    }

    @Test
    void theWordsThatAreRejectedAreTheCurrentOnes() {
        tabled().amendedTo("Other words")
                .when(reject(1, ELM_PARK))
                .isRefused("decision.wording-superseded", 1, 2);
    }

    @Test
    void rejectingTwiceChangesNothing() {
        tabled().rejected().when(reject(1, ELM_PARK)).changesNothing();
    }

    @Test
    void theQuestionIsHandedOn() {
        tabled().when(escalate())
                .leadsTo(
                        new ProposalEscalated(
                                DECISION, ASHDOWN, 1, "The commissioner", "We cannot agree."));
    }

    @Test
    void whatHasEndedIsSealed() {
        tabled().rejected()
                .when(take(ELM_PARK, 1, Stance.AGREE, ""))
                .isRefused("decision.closed.REJECTED");
        tabled().escalated()
                .when(take(ELM_PARK, 1, Stance.AGREE, ""))
                .isRefused("decision.closed.ESCALATED");
        tabled().escalated().when(escalate()).isRefused("decision.closed.ESCALATED");
        tabled().agreed(ELM_PARK).when(reject(1, ELM_PARK)).isRefused("decision.closed.AGREED");
    }

    @Test
    void aPracticeThatObjectedWorksByTheDecisionAllTheSame() {
        var agreed = MajorityTest.overruled().agreed(ELM_PARK, MILL_ROAD, OAK_LANE);
        var committed =
                new CommitmentNoted(
                        DECISION, ASHDOWN, MILL_ROAD, "We will staff our share", REPRESENTATIVE);
        agreed.when(commit(MILL_ROAD)).leadsTo(committed);
        agreed.where(committed).when(commit(MILL_ROAD)).changesNothing();
    }

    @Test
    void onlyWhoObjectedToTheLastCommitsAllTheSame() {
        MajorityTest.overruled()
                .agreed(ELM_PARK, MILL_ROAD, OAK_LANE)
                .when(commit(ELM_PARK))
                .isRefused("decision.commitment-without-dissent");
        MajorityTest.overruled().when(commit(MILL_ROAD)).isRefused("decision.not-agreed");
    }

    @Test
    void aReviewDateLiesAfterTheAgreement() {
        for (var day : List.of(DAY, DAY.minusDays(1)))
            assertThatThrownBy(() -> reviewed(day))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.reasons())
                                            .extracting(Refusal.Reason::key, Refusal.Reason::field)
                                            .containsExactly(
                                                    org.assertj.core.groups.Tuple.tuple(
                                                            "decision.review-in-the-past",
                                                            "reviewOn")));
        assertThat(reviewed(DAY.plusDays(1)).reviewOn()).isEqualTo(DAY.plusDays(1));
    }

    private static AgreeProposal reviewed(LocalDate on) {
        return new AgreeProposal(DECISION, 1, List.of(ELM_PARK), List.of(), "", DAY, on);
    }

    private static RejectProposal reject(int wording, PracticeCode... members) {
        return new RejectProposal(DECISION, wording, "no majority", List.of(members), List.of());
    }

    private static EscalateProposal escalate() {
        return new EscalateProposal(DECISION, 1, "The commissioner", "We cannot agree.");
    }

    private static NoteCommitment commit(PracticeCode practice) {
        return new NoteCommitment(DECISION, practice, "We will staff our share", REPRESENTATIVE);
    }
}
