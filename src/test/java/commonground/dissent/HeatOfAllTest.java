package commonground.dissent;

import static commonground.dissent.Objected.ELM_PARK;
import static commonground.dissent.Objected.MILL_ROAD;
import static commonground.dissent.Objected.NURSES;
import static commonground.dissent.Objected.OAK_LANE;
import static commonground.dissent.Objected.SATURDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.DissentTotals.OnIssue;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatOfAllTest {
    private static final ProgrammeId ASHDOWN = new ProgrammeId("ashdown-heath");

    @Test
    void thePracticeWithTheMostComesFirstAndTheMostInOneCellIsTheDarkest() {
        var heat =
                HeatOfAll.of(
                        List.of(
                                on(SATURDAYS, Map.of(MILL_ROAD, 1L, OAK_LANE, 4L)),
                                on(NURSES, Map.of(ELM_PARK, 2L))));

        assertThat(heat.lines())
                .extracting(HeatOfAll.Line::practice)
                .containsExactly(OAK_LANE, ELM_PARK, MILL_ROAD);
        assertThat(heat.lines().stream().map(HeatOfAll.Line::cells))
                .containsExactly(
                        List.of(new HeatOfAll.Cell(4, 4), new HeatOfAll.Cell(0, 0)),
                        List.of(new HeatOfAll.Cell(0, 0), new HeatOfAll.Cell(2, 2)),
                        List.of(new HeatOfAll.Cell(1, 1), new HeatOfAll.Cell(0, 0)));
    }

    @Test
    void ofManyIssuesOnlyTheHottestAreShownAndThosePracticesAlone() {
        var many =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                on(
                                        new DecisionId("issue-" + i),
                                        Map.of(new PracticeCode("Y" + (70_000 + i)), 12L - i)))
                        .toList();
        var heat = HeatOfAll.of(many);
        assertThat(heat.issues()).isEqualTo(many.subList(0, 8));
        assertThat(heat.lines()).hasSize(8);
    }

    @Test
    void whereNothingCameBackThereIsNone() {
        assertThat(HeatOfAll.of(List.of()).lines()).isEmpty();
    }

    private static OnIssue on(DecisionId issue, Map<PracticeCode, Long> practices) {
        return new OnIssue(issue, ASHDOWN, issue.value(), practices);
    }
}
