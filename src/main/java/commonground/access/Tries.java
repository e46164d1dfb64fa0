package commonground.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts tries by what they have in common, each count for one window from its first try. */
final class Tries {
    private static final int REMEMBERED = 50_000;

    private final Cache<String, Integer> counts;

    Tries(Duration window, Clock clock) {
        this.counts =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .expireAfter(Expiry.creating((String key, Integer count) -> window))
                        .build();
    }

    /** How many there have been now, with this one. */
    int count(String key) {
        return counts.asMap().merge(key, 1, Integer::sum);
    }

    /** That one was none. */
    void takeBack(String key) {
        counts.asMap().computeIfPresent(key, (k, count) -> Math.max(0, count - 1));
    }

    void forget(String key) {
        counts.invalidate(key);
    }
}
