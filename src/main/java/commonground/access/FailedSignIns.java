package commonground.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

    private static final int REMEMBERED = 50_000;

    private final Cache<String, Integer> tries;

    FailedSignIns(Clock clock) {
        this.tries =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .expireAfter(Expiry.creating((String key, Integer count) -> WINDOW))
                        .build();
    }

    /**
     * Counts one more try before its password is looked at, so that tries sent together count too.
     *
     * @return false if there have been too many
     */
    boolean mayTry(String email, String address) {
        boolean account = counted(account(email)) <= PER_ACCOUNT;
        return counted(address(address)) <= PER_ADDRESS && account;
    }

    /** That try was no failure. */
    void succeeded(String email, String address) {
        tries.invalidate(account(email));
        tries.asMap().computeIfPresent(address(address), (key, count) -> Math.max(0, count - 1));
    }

    private int counted(String key) {
        return tries.asMap().merge(key, 1, Integer::sum);
    }

    private static String account(String email) {
        return "account " + email.strip().toLowerCase(Locale.ROOT);
    }

    private static String address(String address) {
        return "address " + address;
    }
}
