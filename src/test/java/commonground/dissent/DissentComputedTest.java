package commonground.dissent;

import static commonground.dissent.Objected.ELM_PARK;
import static commonground.dissent.Objected.MILL_ROAD;
import static commonground.dissent.Objected.NURSES;
import static commonground.dissent.Objected.OAK_LANE;
import static commonground.dissent.Objected.SATURDAYS;
import static commonground.dissent.Objected.TODAY;
import static commonground.dissent.Objected.by;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.decision.DissentCase;
import commonground.decision.DissentEnding;
import commonground.decision.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DissentComputedTest {
    @ParameterizedTest
    @CsvSource({"0,WEEK", "7,WEEK", "8,MONTH", "28,MONTH", "29,QUARTER", "90,QUARTER", "91,LONGER"})
    void anObjectionIsAsOldAsTheDaysItIsOpen(long days, Age age) {
        assertThat(Age.of(days)).isEqualTo(age);
    }

    @Test
    void openObjectionsAreCountedByAgePracticeAndSubject() {
        var board =
                board(
                        by(MILL_ROAD, 2018, 6, 8),
                        by(MILL_ROAD, 2018, 1, 8).to(Subject.VISION),
                        by(ELM_PARK, 2018, 6, 1),
                        by(OAK_LANE, 2018, 1, 1).endedAfter(3, DissentEnding.WITHDRAWN));

        assertThat(board.ages())
                .containsExactly(
                        Map.entry(Age.WEEK, 1L),
                        Map.entry(Age.MONTH, 1L),
                        Map.entry(Age.QUARTER, 0L),
                        Map.entry(Age.LONGER, 1L));
        assertThat(board.practices())
                .containsExactly(Map.entry(MILL_ROAD, 2L), Map.entry(ELM_PARK, 1L));
        assertThat(board.subjects())
                .containsExactly(
                        Map.entry(Subject.BUSINESS_PLAN, 2L), Map.entry(Subject.VISION, 1L));
        assertThat(board.oldest()).isEqualTo(157);
        assertThat(board.settled().all().count()).isEqualTo(1);
    }

    @Test
    void whatIsLookedAtIsNarrowedByEachAndByAllTogether() {
        var mine = by(MILL_ROAD, 2018, 6, 8).broughtBackTo(SATURDAYS).dissent();
        var other = by(ELM_PARK, 2018, 1, 8).to(Subject.VISION).dissent();
        var both = List.of(mine, other);

        assertThat(filtered(null, null, null, null, both)).isEqualTo(both);
        assertThat(filtered("A81002", null, null, null, both)).containsExactly(mine);
        assertThat(filtered(null, "VISION", null, null, both)).containsExactly(other);
        assertThat(filtered(null, null, "saturdays", null, both)).containsExactly(mine);
        assertThat(filtered(null, null, null, "LONGER", both)).containsExactly(other);
        assertThat(filtered("A81002", "VISION", null, null, both)).isEmpty();
        assertThat(filtered("nobody", "nothing", "", "", both)).isEmpty();
    }

    @Test
    void narrowingFurtherKeepsWhatWasChosenBefore() {
        var filter = new Filter("A81002", null, null, "WEEK");
        assertThat(filter.with("subject", "VISION"))
                .isEqualTo("?practice=A81002&subject=VISION&age=WEEK");
        assertThat(new Filter(null, null, null, null).with("age", null)).isEqualTo("?");
    }

    @Test
    void likeWhatCameBackToTheSameIssueThenOnesOwnThenTheSameSubject() {
        var open = by(MILL_ROAD, 2018, 6, 8).broughtBackTo(SATURDAYS).dissent();
        var sameIssue = by(OAK_LANE, 2017, 1, 1).to(Subject.LEAD).broughtBackTo(SATURDAYS, NURSES);
        var own = by(MILL_ROAD, 2017, 1, 1).to(Subject.VISION);
        var sameSubject = by(ELM_PARK, 2017, 1, 1);
        var later = by(ELM_PARK, 2018, 1, 1);
        var unlike = by(ELM_PARK, 2017, 1, 1).to(Subject.OTHER);
        var overruled = by(MILL_ROAD, 2017, 2, 1);
        var all =
                Objected.all(
                        sameSubject.endedAfter(5, DissentEnding.WITHDRAWN),
                        later.endedAfter(5, DissentEnding.TRIAL_AGREED),
                        own.endedAfter(5, DissentEnding.SCOPE_NARROWED),
                        sameIssue.endedAfter(5, DissentEnding.SAFEGUARD_ADDED),
                        unlike.endedAfter(5, DissentEnding.WITHDRAWN),
                        overruled.endedAfter(5, DissentEnding.OVERRULED));

        assertThat(Sheet.waysSeenBefore(open, all))
                .extracting(way -> way.ending())
                .containsExactly(
                        DissentEnding.SAFEGUARD_ADDED,
                        DissentEnding.SCOPE_NARROWED,
                        DissentEnding.TRIAL_AGREED);
    }

    private static List<DissentCase> filtered(
            String practice, String subject, String issue, String age, List<DissentCase> open) {
        return new Filter(practice, subject, issue, age).of(open, TODAY);
    }

    private static Board board(Objected... objected) {
        return new Board(
                TODAY,
                Objected.all(objected),
                List.of(),
                Map.of(),
                new HeatMap(List.of(), List.of()),
                List.of(),
                Map.of());
    }
}
