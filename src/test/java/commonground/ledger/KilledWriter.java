package commonground.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/**
 * A process of its own that appends as fast as it can and says what it has been told is recorded,
 * one line for each append, until it is killed.
 */
final class KilledWriter {
    private static final int WRITERS = 4;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        var ledger = LedgerAlone.onH2(Path.of(arguments[0]), arguments[1], Clock.systemUTC());
        for (int writer = 0; writer < WRITERS; writer++)
            Thread.ofPlatform().start(() -> write(ledger));
    }

    private static void write(LedgerAlone ledger) {
        var stream = UUID.randomUUID().toString();
        for (long version = -1; ; version++) {
            var receipt = ledger.append(stream, version, "note " + version);
            new Acknowledged(receipt.position(), stream, receipt.version()).say();
        }
    }
}
