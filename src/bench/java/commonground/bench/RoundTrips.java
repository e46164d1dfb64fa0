package commonground.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts how often the PostgreSQL driver sends something and waits for the answer, in the calling
 * thread: each ends in a Sync message, which the driver logs at its finest level. (BEGIN goes out
 * together with the first statement after it.)
 */
final class RoundTrips {
    private static final Logger DRIVER =
            Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private RoundTrips() {}

    static long of(Runnable work) {
        var counter = new Counter(Thread.currentThread());
        DRIVER.setLevel(Level.FINEST);
        DRIVER.addHandler(counter);
        try {
            work.run();
        } finally {
            DRIVER.removeHandler(counter);
            DRIVER.setLevel(null);
        }
        return counter.syncs.get();
    }

    private static final class Counter extends Handler {
        private final Thread counted;
        private final AtomicLong syncs = new AtomicLong();

        Counter(Thread counted) {
            this.counted = counted;
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord said) {
            var message = String.valueOf(said.getMessage());
            if (Thread.currentThread() == counted && message.contains("FE=> Sync"))
                syncs.incrementAndGet();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
