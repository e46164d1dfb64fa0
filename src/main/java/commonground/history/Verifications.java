package commonground.history;

import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.ledger.Verification;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Verifies the ledger, once at a time: it reads all of it. */
@Component
class Verifications {
    private final Ledger ledger;
    private final AtomicBoolean running = new AtomicBoolean();

    Verifications(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @throws Refusal while somebody else's is running
     */
    Verification run() {
        if (!running.compareAndSet(false, true)) throw Refusal.of("history.verification-running");
        try {
            return ledger.verify();
        } finally {
            running.set(false);
        }
    }
}
