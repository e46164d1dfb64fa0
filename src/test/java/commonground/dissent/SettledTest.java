package commonground.dissent;

import static commonground.decision.DissentEnding.SAFEGUARD_ADDED;
import static commonground.decision.DissentEnding.WORDING_AMENDED;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.dissent.Settled.One;
import commonground.dissent.Settled.Took;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettledTest {
    @Test
    void saysHowOftenAndHowLongForEachWay() {
        var settled =
                Settled.of(
                        List.of(
                                new One(SAFEGUARD_ADDED, 30),
                                new One(WORDING_AMENDED, 2),
                                new One(WORDING_AMENDED, 9),
                                new One(WORDING_AMENDED, 100)));

        assertThat(settled.kinds())
                .containsExactly(
                        new Settled.Kind(WORDING_AMENDED, new Took(3, 9, 2, 100)),
                        new Settled.Kind(SAFEGUARD_ADDED, new Took(1, 30, 30, 30)));
        assertThat(settled.all()).isEqualTo(new Took(4, 9, 2, 100));
    }

    @Test
    void ofTwoInTheMiddleTheLowerIsTheMedian() {
        var settled = Settled.of(List.of(new One(WORDING_AMENDED, 4), new One(WORDING_AMENDED, 8)));
        assertThat(settled.all().median()).isEqualTo(4);
    }

    @Test
    void nothingHasEndedYet() {
        assertThat(Settled.of(List.of()).all()).isEqualTo(Took.NOTHING);
        assertThat(Settled.of(List.of()).kinds()).isEmpty();
    }
}
