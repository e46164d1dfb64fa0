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
        var directory = Path.of(arguments[0]);
        var ledger =
                Boolean.parseBoolean(arguments[1])
                        ? LedgerAlone.onH2(directory, Clock.systemUTC())
                        : LedgerAlone.onStockH2(directory, Clock.systemUTC());
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
