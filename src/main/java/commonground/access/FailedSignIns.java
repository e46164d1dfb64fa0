package commonground.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: so many wrong passwords for one account, and from one address, within {@link
 * #WINDOW} of the first; then none is looked at until that time is over. Nothing is locked for
 * good. An account counts whether it exists or not. Kept in memory, for this node.
 */
@Component
class FailedSignIns {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 10;

    /** Whole practices stand behind one address. */
    static final int PER_ADDRESS = 100;

    private final Tries tries;

    FailedSignIns(Clock clock) {
        this.tries = new Tries(WINDOW, clock);
    }

    /**
     * Counts one more try before its password is looked at, so that tries sent together count too.
     *
     * @return false if there have been too many
     */
    boolean mayTry(String email, String address) {
        boolean account = tries.count(account(email)) <= PER_ACCOUNT;
        return tries.count(address(address)) <= PER_ADDRESS && account;
    }

    /** That try was no failure. */
    void succeeded(String email, String address) {
        tries.forget(account(email));
        tries.takeBack(address(address));
    }

    private static String account(String email) {
        return "account " + email.strip().toLowerCase(Locale.ROOT);
    }

    private static String address(String address) {
        return "address " + address;
    }
}
