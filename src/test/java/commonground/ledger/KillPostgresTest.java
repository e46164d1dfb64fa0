package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.testing.RealPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillPostgresTest {
    @Test
    void aServerKilledUnderLoadHasEverythingItAcknowledged(@TempDir Path directory)
            throws Exception {
        var data = directory.resolve("data");
        Collection<Acknowledged> told;
        try (var postgres = RealPostgres.startIn(data)) {
            told = untilKilled(postgres, data);
        }
        try (var again = RealPostgres.startIn(data);
                var survived = LedgerAlone.onPostgres(url(again), Clock.systemUTC())) {
            assertThat(Acknowledged.lost(told, survived.ledger)).isZero();
            Acknowledged.assertSound(survived.ledger);
        }
    }

    private static Collection<Acknowledged> untilKilled(EmbeddedPostgres postgres, Path data)
            throws Exception {
        var told = new ConcurrentLinkedQueue<Acknowledged>();
        var enough = new CountDownLatch(300);
        try (var it = LedgerAlone.onPostgres(url(postgres), Clock.systemUTC());
                var threads = Executors.newFixedThreadPool(4)) {
            for (int writer = 0; writer < 4; writer++)
                threads.execute(() -> writeUntilItFails(it, told, enough));
            enough.await();
            kill(data);
        }
        return told;
    }

    private static void writeUntilItFails(
            LedgerAlone it, Collection<Acknowledged> told, CountDownLatch enough) {
        var stream = UUID.randomUUID().toString();
        try {
            for (long version = -1; ; version++) {
                var receipt = it.append(stream, version, "note " + version);
                told.add(new Acknowledged(receipt.position(), stream, receipt.version()));
                enough.countDown();
            }
        } catch (RuntimeException killed) {
            // as it should
        }
    }

    private static void kill(Path data) throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        var server = ProcessHandle.of(pid).orElseThrow();
        var all = Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private static String url(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres");
    }
}
