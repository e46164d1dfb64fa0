package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.testing.SettableClock;
import commonground.testing.Tally.Counted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

abstract class LedgerTest {
    static LedgerAlone it;
    static final SettableClock clock = new SettableClock();

    @Test
    void whatIsReadBackEqualsWhatWasRecorded() {
        var stream = ProgrammeId.next();
        var event = new Counted(stream, 7, "„Ünïcode“ 🩺 'quoted' \"twice\" \\ and\n\ta line");
        var told =
                new Acting(new PersonId("elm-park-partner"), LocalDate.of(2017, 3, 1))
                        .call(() -> it.ledger.append("Tally", stream.value(), -1, List.of(event)));

        var read = it.ledger.after(told.position() - 1, 1).getFirst();

        assertThat(read)
                .isEqualTo(
                        new Recorded<>(
                                told.position(),
                                stream.value(),
                                0,
                                event,
                                it.ledger.recordedAt(told.position()).orElseThrow(),
                                new PersonId("elm-park-partner"),
                                LocalDate.of(2017, 3, 1),
                                stream));
        assertThat(it.ledger.version(stream.value())).contains(0L);
    }

    @Test
    void aStreamIsOnlyContinuedFromItsLastVersion() {
        it.append("continued", -1, "first", "second");
        var before = it.ledger.lastPosition();

        assertThatThrownBy(() -> it.append("continued", 0, "in place of the second", "third"))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(it.ledger.lastPosition()).isEqualTo(before);
        assertThat(it.ledger.version("continued")).contains(1L);
    }

    @Test
    void aThousandEventsAreAppendedAllOrNothing() {
        it.append(
                "long", -1, IntStream.range(0, 1000).mapToObj(i -> "n" + i).toArray(String[]::new));
        var before = it.ledger.lastPosition();

        assertThatThrownBy(() ->
                        it.append(
                                "long",
                                998,
                                IntStream.range(0, 1000)
                                        .mapToObj(i -> "n" + i)
                                        .toArray(String[]::new)))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(it.ledger.lastPosition()).isEqualTo(before);
        assertThat(it.append("long", 999, "the next").position()).isEqualTo(before + 1);
        assertThat(it.ledger.verify().unaltered()).isTrue();
    }

    @Test
    void anAppendThatIsRolledBackLeavesNothingAndLetsTheNextOneIn() {
        var before = it.ledger.lastPosition();

        it.transaction.executeWithoutResult(status -> {
            it.append("rolled-back", -1, "never happened");
            status.setRollbackOnly();
        });

        assertThat(it.ledger.lastPosition()).isEqualTo(before);
        assertThat(it.append("after-it", -1, "happened").position()).isEqualTo(before + 1);
        assertThat(it.ledger.version("rolled-back")).isEmpty();
    }

    @Test
    void aClockThatIsPutBackDoesNotTurnTheOrderOfTimes() {
        var first = it.append("clocks", -1, "before").position();
        clock.off(Duration.ofHours(-1), () -> it.append("clocks", 0, "an hour back"));
        var last = it.append("clocks", 1, "after").position();

        var times =
                it.ledger.after(first - 1, (int) (last - first + 1)).stream()
                        .map(Recorded::recordedAt)
                        .toList();
        assertThat(times).isSorted();
        assertThat(it.ledger.positionAt(times.getLast())).isEqualTo(last);
        assertThat(it.ledger.positionAt(times.getFirst().minusNanos(1000))).isLessThan(first);
    }

    @Test
    void nothingIsRecordedThatNobodyDid() {
        var before = it.ledger.lastPosition();
        var event = new Counted(ProgrammeId.next(), 1, "whose?");

        assertThatThrownBy(() -> it.ledger.append("Tally", "nobodys", -1, List.of(event)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        it.transaction.executeWithoutResult(status ->
                                it.engine.appendEvents(
                                        new GenericDomainEventMessage<>(
                                                "Tally", "nobodys", 0, event))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(it.ledger.lastPosition()).isEqualTo(before);
    }
}
