package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.kernel.Refusal;
import commonground.testing.Await;
import commonground.testing.Sender;
import commonground.testing.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

abstract class CommandsTest {
    @Autowired Sender sender;
    @Autowired Commands commands;
    @Autowired Ledger ledger;
    @Autowired Cache aggregates;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ExecutorService snapshotExecutor;

    @Test
    void aCommandLeavesItsPositionItsVersionAndWhoSentIt() {
        var tally = sender.aTally();
        var told =
                Acting.as(PersonId.COMMON_GROUND)
                        .tellingOf(LocalDate.of(2017, 5, 4))
                        .call(() -> commands.send(new Tally.Count(tally, "counted by hand")));

        var recorded = ledger.after(told.position() - 1, 1).getFirst();
        assertThat(recorded.event()).isEqualTo(new Tally.Counted(tally, 1, "counted by hand"));
        assertThat(recorded.sequence()).isEqualTo(told.version()).isEqualTo(1);
        assertThat(recorded.by()).isEqualTo(PersonId.COMMON_GROUND);
        assertThat(recorded.happenedOn()).isEqualTo(LocalDate.of(2017, 5, 4));
        assertThat(recorded.programme()).isEqualTo(tally);
    }

    @Test
    void aRefusedCommandAndOneThatChangesNothingRecordNothing() {
        var tally = sender.aTallyOf(1);

        assertThatThrownBy(() -> sender.count(tally, "refuse"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.AGAINST_RULE));
        assertThat(sender.count(tally, "nothing").changedSomething()).isFalse();
        assertThat(ledger.version(tally.value())).contains(1L);
    }

    @Test
    void whatDoesNotExistIsUnknownAndWhatExistsIsNotBegunAgain() {
        var tally = sender.aTally();

        assertThatThrownBy(() -> sender.count(ProgrammeId.next(), "where?"))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
        assertThatThrownBy(() -> sender.send(new Tally.BeginTally(tally)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> commands.send(new Tally.Count(tally, "by nobody")))
                .isInstanceOf(RuntimeException.class);
        assertThat(ledger.version(tally.value())).contains(0L);
    }

    @Test
    void whoHasReadAnOlderVersionIsTold() {
        var tally = sender.aTallyOf(3);

        assertThatThrownBy(() -> sender.send(new Tally.Count(tally, "late"), 2))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.STALE));
        assertThat(sender.send(new Tally.Count(tally, "in time"), 3).version()).isEqualTo(4);
    }

    @Test
    void whatAnotherNodeDidMeanwhileIsReadAndTheCommandTriedAgain() {
        var tally = sender.aTallyOf(2);
        recordOnAnotherNode(tally, 2);

        var told = sender.count(tally, "after it");

        assertThat(eventAt(told.position())).isEqualTo(new Tally.Counted(tally, 4, "after it"));
    }

    @Test
    void sixteenAtOnceCountEveryOneOnce() throws Exception {
        var one = sender.aTally();
        var own = IntStream.range(0, 16).mapToObj(i -> sender.aTally()).toList();
        var before = ledger.lastPosition();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var all =
                    own.stream()
                            .map(mine ->
                                    threads.submit(() -> {
                                        for (int i = 0; i < 20; i++) {
                                            sender.count(mine, "own " + i);
                                            sender.count(one, "shared " + i);
                                        }
                                    }))
                            .toList();
            for (var thread : all) thread.get();
        }

        var counted =
                ledger.after(before, 10_000).stream()
                        .filter(r -> r.stream().equals(one.value()))
                        .map(r -> ((Tally.Counted) r.event()).number());
        assertThat(counted)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 320).boxed().toList());
        assertThat(own).allSatisfy(t -> assertThat(ledger.version(t.value())).contains(20L));
        assertThat(ledger.after(before, 10_000).stream().map(Recorded::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + 640).boxed().toList());
    }

    @Test
    void aLongStreamIsReadFromItsSnapshot() {
        var tally = sender.aTallyOf(250);
        awaitSnapshotOf(tally, 190);
        jdbcCommitted(
                "update ledger_snapshot set state = replace(state, '\"count\":', '\"count\":9000')"
                        + " where stream = ?",
                tally);
        aggregates.removeAll();

        var told = sender.count(tally, "and what came after it");

        assertThat(((Tally.Counted) eventAt(told.position())).number()).isGreaterThan(9_000_000);
    }

    @Test
    void aSnapshotThatCannotBeReadIsPassedOver() {
        var tally = sender.aTallyOf(120);
        awaitSnapshotOf(tally, 90);
        for (var damage :
                List.of(
                        "update ledger_snapshot set state = '{\"count\":' where stream = ?",
                        "update ledger_snapshot set state_name = 'gone.Tally' where stream = ?",
                        "update ledger_snapshot set state = '{\"count\":77}', revision = 'older' where stream = ?")) {
            awaitNoSnapshotIsBeingTaken();
            jdbcCommitted(damage, tally);
            aggregates.removeAll();
            var before = ledger.version(tally.value()).orElseThrow();

            var told = sender.count(tally, "all the same");

            assertThat(eventAt(told.position()))
                    .isEqualTo(new Tally.Counted(tally, before + 1, "all the same"));
        }
    }

    private Object eventAt(long position) {
        return ledger.after(position - 1, 1).getFirst().event();
    }

    private void recordOnAnotherNode(ProgrammeId tally, long version) {
        Acting.as(PersonId.COMMON_GROUND)
                .call(() ->
                        ledger.append(
                                "Tally",
                                tally.value(),
                                version,
                                List.of(new Tally.Counted(tally, version + 1, "elsewhere"))));
    }

    private void awaitSnapshotOf(ProgrammeId tally, long atLeast) {
        Await.until(
                "a snapshot is taken",
                () ->
                        !jdbc.queryForList(
                                        "select seq from ledger_snapshot where stream = ? and seq >= ?",
                                        Long.class,
                                        tally.value(),
                                        atLeast)
                                .isEmpty());
        awaitNoSnapshotIsBeingTaken();
    }

    /**
     * They are taken one after the other: once this has had its turn, all that were asked for have.
     */
    private void awaitNoSnapshotIsBeingTaken() {
        try {
            snapshotExecutor.submit(() -> {}).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private void jdbcCommitted(String sql, ProgrammeId tally) {
        transaction.executeWithoutResult(
                status -> assertThat(jdbc.update(sql, tally.value())).isEqualTo(1));
    }
}
