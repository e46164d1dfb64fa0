package commonground.decision;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.ledger.Ledger;
import commonground.testing.Histories;
import commonground.testing.Stillness;
import commonground.views.Keeping;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is unresolved in each programme is the same whether it is worked out of all of them, of
 * some, or moved on from another moment.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UnresolvedDissentTest {
    private static final int STEPS = 300;
    private static final int MOMENTS = 30;
    private static final int PROGRAMMES = 40;

    @Autowired UnresolvedDissents unresolved;
    @Autowired Keeping keeping;
    @Autowired Histories histories;
    @Autowired Ledger ledger;
    @Autowired Stillness stillness;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;

    private final Random random = new Random(2016_11_03);
    private long first;
    private long last;

    @BeforeAll
    void muchIsDisputed() {
        first = ledger.lastPosition();
        histories.happen(2017_02_09, STEPS);
        stillness.begin();
        last = ledger.lastPosition();
    }

    @AfterAll
    void othersGoOn() {
        stillness.end();
    }

    @Test
    void whatIsMovedOnFromAnotherMomentIsWhatAllComesTo() {
        var moved = keeping.byProgramme(unresolved);
        var differences = 0;
        Map<ProgrammeId, Told> previous = Map.of();
        for (int i = 0; i < MOMENTS; i++) {
            var position = i == MOMENTS - 1 ? last : random.nextLong(first, last + 1);
            var all = at(position, () -> told(unresolved.ofAll()));
            assertThat(at(position, () -> told(moved.now()))).as("at " + position).isEqualTo(all);
            if (!all.equals(previous)) differences++;
            previous = all;
        }
        assertThat(differences).as("moments that differ").isGreaterThan(MOMENTS / 3);
        assertThat(previous.values().stream().mapToInt(told -> told.open().size()).sum())
                .as("what is open in the end")
                .isPositive();
    }

    @Test
    void ofSomeProgrammesItIsWhatIsSaidOfThemAmongAll() {
        at(
                last,
                () -> {
                    var all = told(unresolved.ofAll());
                    var some = new ArrayList<>(all.keySet());
                    Collections.shuffle(some, random);
                    for (var programme : some.subList(0, Math.min(PROGRAMMES, some.size())))
                        assertThat(told(unresolved.of(List.of(programme))))
                                .isEqualTo(Map.of(programme, all.get(programme)));
                    return all;
                });
    }

    /** Without what order the database gives them in. */
    private record Told(
            Map<Object, Long> open,
            Map<Object, Long> ended,
            Map<Object, Long> onIssues,
            long onNone,
            Map<?, ?> spoken) {}

    private static Map<ProgrammeId, Told> told(Map<ProgrammeId, UnresolvedDissent> of) {
        var told = new HashMap<ProgrammeId, Told>();
        of.forEach((programme, dissent) ->
                told.put(
                        programme,
                        new Told(
                                counted(dissent.open()),
                                counted(dissent.endedWithDecision()),
                                counted(dissent.onIssues()),
                                dissent.onNone(),
                                dissent.spoken())));
        return told;
    }

    private static Map<Object, Long> counted(List<?> some) {
        var counted = new HashMap<Object, Long>();
        some.forEach(one -> counted.merge(one, 1L, Long::sum));
        return counted;
    }

    private <T> T at(long position, Supplier<T> read) {
        return new Moment(position, clock.instant(), false, "" + position)
                .read(() -> transaction.execute(status -> read.get()));
    }
}
