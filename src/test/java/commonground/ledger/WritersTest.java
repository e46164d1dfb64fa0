package commonground.ledger;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sixteen writers and a reader at once, while one append is held open for seconds. */
abstract class WritersTest {
    private static final int WRITERS = 16;
    private static final int APPENDS = 75;

    static LedgerAlone it;

    private volatile boolean over;

    /** What a client knows of one append: when it asked, when it was told, and what. */
    private record Told(String stream, long asked, long told, long position, int events) {}

    @Test
    void leaveNoGapAndNoReaderSeesAPositionAppearBelowOneItHasSeen() throws Exception {
        var holdsTheHead = new CountDownLatch(1);
        var somebodyElseAppended = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool();
                AutoCloseable end = () -> over = true) {
            var reader = threads.submit(this::readToTheEnd);
            var held =
                    threads.submit(() ->
                            it.transaction.execute(status -> {
                                var receipt = it.append("held", -1, "held open");
                                holdsTheHead.countDown();
                                assertThat(stillNobody(somebodyElseAppended)).isTrue();
                                return receipt.position();
                            }));
            holdsTheHead.await();
            var writers = new ArrayList<Future<List<Told>>>();
            for (int w = 0; w < WRITERS; w++) {
                var stream = "writer-" + w;
                writers.add(threads.submit(writer(stream, somebodyElseAppended)));
            }
            var told = new ArrayList<Told>();
            for (var writer : writers) told.addAll(writer.get());

            assertThat(held.get()).isEqualTo(1);
            everyPositionWasGivenOnce(told);
            noneCommittedLaterHasALowerPosition(told);
            everyStreamIsContiguous(reader.get(60, SECONDS));
            assertThat(it.ledger.verify().unaltered()).isTrue();
        }
    }

    private static boolean stillNobody(CountDownLatch somebody) {
        try {
            return !somebody.await(2, SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Callable<List<Told>> writer(String stream, CountDownLatch appended) {
        return () -> {
            var told = new ArrayList<Told>();
            long version = -1;
            for (int i = 0; i < APPENDS; i++) {
                var notes =
                        IntStream.rangeClosed(0, i % 3)
                                .mapToObj(n -> stream + " event " + n)
                                .toArray(String[]::new);
                var asked = System.nanoTime();
                var receipt = it.append(stream, version, notes);
                told.add(
                        new Told(
                                stream,
                                asked,
                                System.nanoTime(),
                                receipt.position(),
                                notes.length));
                version = receipt.version();
                appended.countDown();
            }
            return told;
        };
    }

    /** Follows the end as views do; every answer has to go on exactly where the last one ended. */
    private List<Recorded<?>> readToTheEnd() throws InterruptedException {
        var read = new ArrayList<Recorded<?>>();
        var last = 1 + WRITERS * (APPENDS / 3) * 6;
        while (read.size() < last) {
            var heard = it.bell.rings();
            var entries = it.ledger.after(read.size(), 100);
            for (var entry : entries) {
                assertThat(entry.position()).isEqualTo(read.size() + 1);
                read.add(entry);
            }
            if (entries.isEmpty() && over) break;
            if (entries.isEmpty()) it.bell.awaitMoreThan(heard, Duration.ofSeconds(1));
        }
        return read;
    }

    private void everyPositionWasGivenOnce(List<Told> told) {
        var given =
                told.stream()
                        .flatMapToLong(t ->
                                LongStream.rangeClosed(t.position() - t.events() + 1, t.position()))
                        .sorted()
                        .boxed();
        assertThat(given)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, it.ledger.lastPosition()).boxed().toList());
    }

    private static void noneCommittedLaterHasALowerPosition(List<Told> told) {
        var earliestTold = Long.MAX_VALUE;
        for (var t :
                told.stream().sorted(Comparator.comparing(Told::position).reversed()).toList()) {
            assertThat(t.asked()).isLessThan(earliestTold);
            earliestTold = Math.min(earliestTold, t.told());
        }
    }

    private static void everyStreamIsContiguous(List<Recorded<?>> read) {
        for (int w = 0; w < WRITERS; w++) {
            var stream = "writer-" + w;
            var sequences =
                    read.stream()
                            .filter(r -> r.stream().equals(stream))
                            .map(Recorded::sequence)
                            .toList();
            assertThat(sequences)
                    .containsExactlyElementsOf(
                            LongStream.range(0, APPENDS / 3 * 6).boxed().toList());
        }
    }
}
