package commonground.ledger;

import commonground.ledger.Verification.Fault;
import commonground.ledger.Verification.What;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Walks the ledger from its first entry to the head as it was when the walk began. */
class Verifier {
    static final String ORIGIN = "0".repeat(64);
    private static final int PAGE = 1000;

    private final LedgerTable table;
    private long position;
    private Instant recordedAt = Instant.EPOCH;
    private String hash = ORIGIN;

    Verifier(LedgerTable table) {
        this.table = table;
    }

    Verification verify() {
        var head = table.head();
        while (position < head.position()) {
            var page = table.after(position, PAGE);
            if (page.isEmpty()) return found(new Fault(position + 1, What.MISSING));
            for (var entry : page) {
                if (position == head.position()) break;
                var fault = faultIn(entry);
                if (fault != null) return found(fault);
                position = entry.position();
                recordedAt = entry.recordedAt();
                hash = entry.hash();
            }
        }
        if (!head.equals(new Head(position, recordedAt, hash)))
            return found(new Fault(Math.max(1, position), What.HEAD_DIFFERS));
        var beyond = table.after(head.position(), 1);
        if (!beyond.isEmpty() && table.head().position() == head.position())
            return found(new Fault(head.position() + 1, What.HEAD_DIFFERS));
        return found(null);
    }

    private @Nullable Fault faultIn(Entry entry) {
        if (entry.position() != position + 1) return new Fault(position + 1, What.MISSING);
        return Seal.of(hash, entry).equals(entry.hash())
                ? null
                : new Fault(entry.position(), What.ALTERED);
    }

    private Verification found(@Nullable Fault fault) {
        return new Verification(position, hash, fault);
    }
}
