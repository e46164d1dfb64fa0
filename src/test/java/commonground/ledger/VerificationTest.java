package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.ledger.Verification.Fault;
import commonground.ledger.Verification.What;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whoever changes the ledger's table behind its back is found out, at the first place changed. */
abstract class VerificationTest {
    /** More than two pages of the verifier. */
    private static final int ENTRIES = 2_030;

    private static final long SEED = 20_160_921;

    static LedgerAlone it;

    static void write() {
        var random = new Random(SEED);
        for (int n = 0; n < 30; n++)
            it.append("stream-" + n, -1, "begun", "ünd „weiter“ " + random.nextLong());
        var last = ENTRIES - 60;
        it.append(
                "long", -1, IntStream.range(0, last).mapToObj(i -> "n" + i).toArray(String[]::new));
    }

    @Test
    void anUntouchedLedgerVerifiesAndNamesItsLastHash() {
        var found = it.ledger.verify();

        assertThat(found.unaltered()).isTrue();
        assertThat(found.entries()).isEqualTo(ENTRIES);
        assertThat(found.lastHash()).isEqualTo(it.table.head().hash());
    }

    @Test
    void anyColumnOfAnyRowChangedIsFound() {
        var random = new Random(SEED);
        for (var column : columns()) {
            for (var position : positions(random, 8)) {
                assertThat(after(() -> change(column, position, random)))
                        .as("%s at %d", column, position)
                        .extracting(Fault::position)
                        .isEqualTo(position);
            }
        }
    }

    @Test
    void anyRowDeletedIsMissed() {
        for (var position : positions(new Random(SEED), 6)) {
            assertThat(
                            after(() ->
                                    it.jdbc.update(
                                            "delete from ledger where position = ?", position)))
                    .isEqualTo(new Fault(position, What.MISSING));
        }
    }

    @Test
    void twoRowsExchangedAreFoundAtTheFirst() {
        for (var first : positions(new Random(SEED), 5)) {
            var second = first == ENTRIES ? first - 1 : first + 1;
            assertThat(after(() -> exchange(first, second)))
                    .isEqualTo(new Fault(Math.min(first, second), What.ALTERED));
        }
    }

    @Test
    void aRowAddedWithoutTheHeadIsFoundHoweverWellItIsSealed() {
        assertThat(after(VerificationTest::forgeBeyondTheHead))
                .isEqualTo(new Fault(ENTRIES + 1, What.HEAD_DIFFERS));
    }

    @Test
    void aLastRowExchangedForOneBeyondTheHeadIsMissed() {
        assertThat(
                        after(() -> {
                            forgeBeyondTheHead();
                            return it.jdbc.update("delete from ledger where position = ?", ENTRIES);
                        }))
                .isEqualTo(new Fault(ENTRIES, What.MISSING));
    }

    @Test
    void aHeadThatIsChangedIsFound() {
        assertThat(after(() -> it.jdbc.update("update ledger_head set position = position + 1")))
                .isEqualTo(new Fault(ENTRIES + 1, What.MISSING));
        assertThat(after(() -> it.jdbc.update("update ledger_head set position = position - 1")))
                .isEqualTo(new Fault(ENTRIES - 1, What.HEAD_DIFFERS));
        assertThat(after(() -> it.jdbc.update("update ledger_head set hash = ?", "f".repeat(64))))
                .isEqualTo(new Fault(ENTRIES, What.HEAD_DIFFERS));
        assertThat(
                        after(() ->
                                it.jdbc.update(
                                        "update ledger_head set recorded_at = ?",
                                        OffsetDateTime.parse("2099-01-01T00:00:00Z"))))
                .isEqualTo(new Fault(ENTRIES, What.HEAD_DIFFERS));
        assertThat(after(() -> it.jdbc.update("delete from ledger")))
                .isEqualTo(new Fault(1, What.MISSING));
    }

    /** What verifying finds once this was done; it is undone again. */
    private static Fault after(Supplier<Integer> tampering) {
        return it.transaction.execute(status -> {
            assertThat(tampering.get()).isPositive();
            var found = it.ledger.verify();
            status.setRollbackOnly();
            return found.fault();
        });
    }

    private static List<String> columns() {
        var columns =
                it.jdbc.queryForList(
                        "select column_name from information_schema.columns"
                                + " where upper(table_name) = 'LEDGER' and upper(table_schema) = 'PUBLIC'",
                        String.class);
        assertThat(columns).hasSize(14);
        return columns.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<Long> positions(Random random, int howMany) {
        return LongStream.concat(
                        LongStream.of(1, 1000, 1001, ENTRIES), random.longs(howMany, 2, ENTRIES))
                .distinct()
                .boxed()
                .toList();
    }

    private static int change(String column, long position, Random random) {
        var now =
                it.jdbc
                        .queryForMap("select * from ledger where position = ?", position)
                        .get(column);
        Object other =
                switch (now) {
                    case null -> column.equals("happened_on") ? LocalDate.of(2017, 1, 1) : "x";
                    case Integer number -> number ^ (1 << random.nextInt(31));
                    case Long number -> number ^ (1L << (32 + random.nextInt(31)));
                    case String text -> flipped(text, random);
                    default ->
                            it.jdbc
                                    .queryForObject(
                                            "select recorded_at from ledger where position = ?",
                                            OffsetDateTime.class,
                                            position)
                                    .plusNanos(1000);
                };
        return it.jdbc.update(
                "update ledger set " + column + " = ? where position = ?", other, position);
    }

    private static String flipped(String text, Random random) {
        var at = random.nextInt(text.length());
        var flipped = new StringBuilder(text);
        flipped.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(4))));
        return flipped.toString();
    }

    private static int exchange(long first, long second) {
        var move = "update ledger set position = ? where position = ?";
        it.jdbc.update(move, -1, first);
        it.jdbc.update(move, first, second);
        return it.jdbc.update(move, second, -1);
    }

    private static int forgeBeyondTheHead() {
        return it.jdbc.update(
                "insert into ledger (position, event_id, stream_type, stream, seq, event_name, revision, recorded_at,"
                        + " recorded_by, happened_on, programme, metadata, payload, hash)"
                        + " select position + 1, 'forged', stream_type, stream, seq + 1, event_name, revision, recorded_at,"
                        + " recorded_by, happened_on, programme, metadata, payload, ?"
                        + " from ledger where position = ?",
                forged().hash(),
                ENTRIES);
    }

    private static Entry forged() {
        var last = it.table.after(ENTRIES - 1, 1).getFirst();
        return new Entry(
                        ENTRIES + 1,
                        "forged",
                        last.streamType(),
                        last.stream(),
                        last.sequence() + 1,
                        last.name(),
                        last.revision(),
                        last.recordedAt(),
                        last.recordedBy(),
                        last.happenedOn(),
                        last.programme(),
                        last.metadata(),
                        last.payload(),
                        "")
                .sealedAfter(last.hash());
    }
}
