package commonground.views;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovedOnTest {
    private final List<String> done = new ArrayList<>();
    private Footing footing = new Footing(0, 100_000);
    private Runnable meanwhile = () -> {};
    private final MovedOn<String> known =
            new MovedOn<>(
                    () -> footing,
                    position -> {
                        done.add("afresh at " + position);
                        meanwhile.run();
                        return "as at " + position;
                    },
                    (what, from, to) -> {
                        done.add(from + " to " + to);
                        return "as at " + to;
                    });

    @BeforeEach
    void itIsKnownAtAMoment() {
        at(700);
        done.clear();
    }

    @Test
    void atTheSameMomentNothingIsWorkedOutAgain() {
        at(700);
        assertThat(done).isEmpty();
    }

    @Test
    void anotherMomentIsMovedToFromTheNearestEarlierOrLater() {
        at(900);
        at(850);
        at(710);
        assertThat(done).containsExactly("700 to 900", "900 to 850", "700 to 710");
    }

    @Test
    void oneFarAwayIsWorkedOutAfresh() {
        at(50_000);
        assertThat(done).containsExactly("afresh at 50000");
    }

    @Test
    void whenTheViewsAreMadeAnewItIsWorkedOutAfresh() {
        footing = new Footing(1, 100_000);
        at(700);
        at(701);
        assertThat(done).containsExactly("afresh at 700", "700 to 701");
    }

    @Test
    void whatIsWorkedOutWhileTheViewsAreBehindIsNotKept() {
        footing = new Footing(1, 800);
        at(900);
        footing = new Footing(1, 100_000);
        at(901);
        assertThat(done).containsExactly("afresh at 900", "afresh at 901");
    }

    @Test
    void whatIsWorkedOutWhileTheViewsAreEmptiedIsNotKept() {
        footing = new Footing(1, 100_000);
        meanwhile = () -> footing = new Footing(2, 100_000);
        at(900);
        meanwhile = () -> {};
        footing = new Footing(1, 100_000);
        at(901);
        assertThat(done).containsExactly("afresh at 900", "afresh at 901");
    }

    @Test
    void onlyTheLastFewAreKept() {
        for (int position = 701; position <= 708; position++) at(position);
        done.clear();
        at(700);
        assertThat(done).containsExactly("701 to 700");
    }

    @Test
    void outsideARequestNothingIsKept() {
        known.now();
        known.now();
        assertThat(done).hasSize(2).allMatch(what -> what.startsWith("afresh"));
    }

    private void at(long position) {
        var what = new Moment(position, Instant.EPOCH, false, "" + position).read(known::now);
        assertThat(what).isEqualTo("as at " + position);
    }
}
