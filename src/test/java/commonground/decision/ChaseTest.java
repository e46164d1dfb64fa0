package commonground.decision;

import static commonground.decision.AProposal.ASHDOWN;
import static commonground.decision.AProposal.DECISION;
import static commonground.decision.AProposal.ELM_PARK;
import static commonground.decision.AProposal.MILL_ROAD;
import static commonground.decision.AProposal.NURSE;
import static commonground.decision.AProposal.OAK_LANE;
import static commonground.decision.AProposal.REPRESENTATIVE;
import static commonground.decision.AProposal.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has to be asked where they stand, why, and since when. */
class ChaseTest {
    private static final LocalDate TABLED = LocalDate.of(2017, 1, 12);
    private static final LocalDate AMENDED = LocalDate.of(2017, 1, 26);
    private static final List<WordingRow> WORDINGS =
            List.of(wording(1, TABLED), wording(2, AMENDED));

    @Test
    void whoSaidNothingIsAskedAboutTheCurrentWordsAndWhoseWordsLapsedSinceTheyChanged() {
        var asked = new AskedRow(DECISION, ASHDOWN, OAK_LANE, 2, AMENDED, null, 1, false);
        var standing =
                new Standing(
                        decision(DecisionState.OPEN),
                        List.of(ELM_PARK, MILL_ROAD, OAK_LANE),
                        List.of(said(ELM_PARK, 1), said(MILL_ROAD, 2)),
                        List.of(),
                        List.of(),
                        List.of(asked),
                        List.of());

        assertThat(Chase.list(standing, WORDINGS))
                .containsExactlyInAnyOrder(
                        new Chase(ELM_PARK, Chase.Why.LAPSED, AMENDED, null),
                        new Chase(OAK_LANE, Chase.Why.SILENT, AMENDED, asked));
    }

    @Test
    void whoseObjectionWasResolvedIsAskedAgainFromThatDay() {
        var resolved = LocalDate.of(2017, 2, 2);
        var ending =
                new ObjectionRow.Ending(
                        Resolution.SAFEGUARD_ADDED,
                        "a second nurse",
                        resolved,
                        List.of(),
                        "",
                        "",
                        null,
                        false);
        var objection =
                new ObjectionRow(
                        DECISION,
                        ASHDOWN,
                        1,
                        MILL_ROAD,
                        2,
                        NURSE,
                        REPRESENTATIVE,
                        AMENDED,
                        ObjectionState.RESOLVED,
                        null,
                        ending,
                        null);
        var standing =
                new Standing(
                        decision(DecisionState.OPEN),
                        List.of(MILL_ROAD),
                        List.of(said(MILL_ROAD, 2, Stance.OBJECT)),
                        List.of(objection));

        assertThat(Chase.list(standing, WORDINGS))
                .containsExactly(new Chase(MILL_ROAD, Chase.Why.RESOLVED, resolved, null));
    }

    @Test
    void nobodyIsChasedAboutWhatHasEnded() {
        var standing =
                new Standing(
                        decision(DecisionState.WITHDRAWN), List.of(ELM_PARK), List.of(), List.of());
        assertThat(Chase.list(standing, WORDINGS)).isEmpty();
    }

    private static DecisionRow decision(DecisionState state) {
        return new DecisionRow(
                DECISION,
                ASHDOWN,
                7,
                Subject.VISION,
                "Our vision",
                state,
                2,
                WORDS,
                TABLED,
                REPRESENTATIVE,
                0,
                null,
                null,
                null,
                Instant.parse("2017-01-12T19:40:00Z"));
    }

    private static PositionRow said(PracticeCode practice, int wording) {
        return said(practice, wording, Stance.AGREE);
    }

    private static PositionRow said(PracticeCode practice, int wording, Stance stance) {
        return new PositionRow(
                DECISION,
                ASHDOWN,
                practice,
                wording,
                stance,
                NURSE,
                REPRESENTATIVE,
                TABLED,
                REPRESENTATIVE);
    }

    private static WordingRow wording(int number, LocalDate on) {
        return new WordingRow(DECISION, number, WORDS, "", on, REPRESENTATIVE);
    }
}
