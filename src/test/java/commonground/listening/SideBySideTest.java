package commonground.listening;

import static commonground.listening.AloneRoundTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.PracticeCode;
import commonground.testing.Told;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far apart answers are, and who is far from the rest. */
class SideBySideTest {
    private static final PracticeCode ASH = new PracticeCode("A81004");

    @Test
    void countsWhoChoseWhatTheMostChosenFirst() {
        var why = why(answered(ELM, "a", 1), answered(MILL, "b", 1, 3), answered(OAK, "c", 3, 1));

        assertThat(why.counts())
                .extracting(SideBySide.Count::theme, count -> count.by().size())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Staff", 3),
                        org.assertj.core.api.Assertions.tuple("Town", 2),
                        org.assertj.core.api.Assertions.tuple("Money", 0));
        assertThat(why.pairs()).isEqualTo(3);
        assertThat(why.pairsAgreeing()).isEqualTo(3);
        assertThat(why.apart()).isEmpty();
    }

    @Test
    void whoSharesNoChoiceWithMoreThanHalfOfTheOthersIsFarFromThem() {
        var why =
                why(
                        answered(ELM, "a", 1),
                        answered(MILL, "b", 1),
                        answered(OAK, "c", 1),
                        answered(ASH, "d", 2));

        assertThat(why.apart()).containsExactly(ASH);
        assertThat(why.pairsAgreeing()).isEqualTo(3);
        assertThat(why.pairs()).isEqualTo(6);
    }

    @Test
    void exactlyHalfIsNotFar() {
        var why = why(answered(ELM, "a", 1), answered(MILL, "b", 1, 2), answered(OAK, "c", 2));

        assertThat(why.apart()).isEmpty();
    }

    @Test
    void twoWhoDifferAreNotFarFromAnyRest() {
        assertThat(why(answered(ELM, "a", 1), answered(MILL, "b", 2)).apart()).isEmpty();
    }

    @Test
    void whoChoseNothingIsNeitherNearNorFar() {
        var why = why(answered(ELM, "a", 1), answered(MILL, "b", 1), answered(OAK, "only words"));

        assertThat(why.choosing()).isEqualTo(2);
        assertThat(why.apart()).isEmpty();
        assertThat(why.answers()).hasSize(3);
    }

    @Test
    void theRoundSaysWhoAnsweredAndWhenItWasOpen() {
        var opened = LocalDate.of(2016, 11, 7);
        var told = Told.of().then(OPENED, opened).then(answered(ELM, "a", 1), opened.plusDays(2));
        var row = told.in(new RoundView()).get("round");
        assertThat(row.missing()).containsExactly(MILL);
        assertThat(row.wasOpenOn(opened.minusDays(1))).isFalse();
        assertThat(row.wasOpenOn(opened.plusDays(90))).isTrue();

        told.then(answered(ELM, "b", 2)).then(CLOSED_BY_ALL, opened.plusDays(9));
        row = told.in(new RoundView()).get("round");
        assertThat(row.isClosed()).isTrue();
        assertThat(row.wasOpenOn(opened.plusDays(8))).isTrue();
        assertThat(row.wasOpenOn(opened.plusDays(9))).isFalse();
        assertThat(told.in(new AnswerView()).get("round/A81001").changes()).isEqualTo(1);
    }

    private static SideBySide.Compared why(AnsweredAlone... answers) {
        var told = Told.of(OPENED);
        for (var answer : answers) told.then(answer);
        var row = told.in(new RoundView()).get("round");
        var rows = List.copyOf(told.in(new AnswerView()).values());
        return SideBySide.of(row, rows).questions().getFirst();
    }
}
