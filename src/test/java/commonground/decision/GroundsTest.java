package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.WORDS;
import static commonground.decision.AProposal.notYetTabled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.Refusal;
import commonground.testing.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a proposal follows from is said when it is tabled, and kept with it. */
class GroundsTest {
    private static final DecisionId SATURDAYS = new DecisionId("saturdays");
    private static final IssueId ISSUE = new IssueId("nurses-leave");

    @Test
    void aProposalSaysWhatItFollowsFrom() {
        notYetTabled()
                .when(
                        new TableProposal(
                                DECISION,
                                ASHDOWN,
                                Subject.VISION,
                                "Our vision",
                                WORDS,
                                List.of(SATURDAYS),
                                ISSUE))
                .leadsTo(tabled());
    }

    @Test
    void itIsKeptWithIt() {
        assertThat(Told.of(tabled()).in(new BasisView()).get("the-vision"))
                .isEqualTo(new BasisRow(DECISION, ASHDOWN, List.of(SATURDAYS), ISSUE));
    }

    @Test
    void whatWasTabledBeforeProposalsSaidSoIsStillRead() {
        var older =
                """
                {"decision":"the-vision","programme":"p","subject":"VISION","title":"t","wording":"w"}
                """;
        assertThat(JsonMapper.builder().build().readValue(older, ProposalTabled.class))
                .returns(List.of(), ProposalTabled::restsOn)
                .returns(null, ProposalTabled::candidate);
    }

    @Test
    void nothingFollowsTwiceFromTheSameNorFromMoreThanAHundred() {
        assertThatThrownBy(() -> on(List.of(SATURDAYS, SATURDAYS))).isInstanceOf(Refusal.class);
        var many = Stream.generate(DecisionId::next).limit(TableProposal.GROUNDS + 1L).toList();
        assertThatThrownBy(() -> on(new ArrayList<>(many)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reasons().getFirst().key())
                                        .isEqualTo("decision.too-many-grounds"));
        assertThat(on(many.subList(1, many.size())).restsOn()).hasSize(100);
    }

    private static TableProposal on(List<DecisionId> grounds) {
        return new TableProposal(
                DECISION, ASHDOWN, Subject.VISION, "Our vision", WORDS, grounds, null);
    }

    private static ProposalTabled tabled() {
        return new ProposalTabled(
                DECISION, ASHDOWN, Subject.VISION, "Our vision", WORDS, List.of(SATURDAYS), ISSUE);
    }
}
