package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.WORDS;
import static commonground.decision.Weighed.FEDERATION_PROPOSED;
import static commonground.decision.Weighed.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.programme.AdoptBusinessPlan;
import commonground.programme.AdoptCommonIssue;
import commonground.programme.AdoptFormOfWorking;
import commonground.programme.AdoptVision;
import commonground.programme.NominateLead;
import commonground.testing.Told;
import commonground.views.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product does by itself once the members have agreed. */
class WhatFollowsFromAgreementTest {
    private static final List<Policy> POLICIES =
            List.of(
                    new WhenCommonIssueAgreedThenProgrammeAdoptsIt(),
                    new WhenVisionAgreedThenProgrammeAdoptsIt(),
                    new WhenFormOfWorkingAgreedThenProgrammeAdoptsIt(),
                    new WhenLeadAgreedThenProgrammeNominatesIt(),
                    new WhenBusinessPlanAgreedThenProgrammeAdoptsIt());

    static Stream<Arguments> agreements() {
        return Stream.of(
                Arguments.of(
                        agreed(Subject.COMMON_ISSUE, null),
                        new AdoptCommonIssue(ASHDOWN, DECISION, 3, WORDS, List.of(ELM_PARK))),
                Arguments.of(
                        agreed(Subject.VISION, null), new AdoptVision(ASHDOWN, DECISION, 3, WORDS)),
                Arguments.of(
                        agreed(Subject.FORM_OF_WORKING, FEDERATION_PROPOSED),
                        new AdoptFormOfWorking(ASHDOWN, DECISION, 3, "A federation", WORDS)),
                Arguments.of(
                        agreed(Subject.LEAD, LEAD),
                        new NominateLead(
                                ASHDOWN,
                                DECISION,
                                LEAD.partner(),
                                LEAD.manager(),
                                LEAD.funding(),
                                LEAD.from())),
                Arguments.of(
                        agreed(Subject.BUSINESS_PLAN, new PlanVersion(2)),
                        new AdoptBusinessPlan(ASHDOWN, DECISION, 3, WORDS, 2)),
                Arguments.of(
                        agreed(Subject.BUSINESS_PLAN, null),
                        new AdoptBusinessPlan(ASHDOWN, DECISION, 3, WORDS, null)));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void oneThingFollowsFromEachAgreement(ProposalAgreed agreed, Object command) {
        assertThat(follows(agreed)).containsExactly(command);
    }

    @Test
    void nothingFollowsFromAnythingElseThatIsAgreed() {
        assertThat(follows(agreed(Subject.OTHER, null))).isEmpty();
    }

    @Test
    void nothingFollowsFromWhatIsOnlyTabledAmendedOrWithdrawn() {
        for (var subject : Subject.values())
            assertThat(follows(new ProposalTabled(DECISION, ASHDOWN, subject, "T", WORDS)))
                    .isEmpty();
        assertThat(follows(new WordingAmended(DECISION, ASHDOWN, 2, WORDS, "why", LEAD))).isEmpty();
        assertThat(follows(new ProposalWithdrawn(DECISION, ASHDOWN, "overtaken"))).isEmpty();
    }

    private static List<Object> follows(Object event) {
        return POLICIES.stream()
                .map(policy -> policy.commandAfter(Told.first(event)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static ProposalAgreed agreed(Subject subject, @Nullable Particulars particulars) {
        return new ProposalAgreed(
                DECISION, ASHDOWN, subject, 3, WORDS, List.of(ELM_PARK), particulars);
    }
}
