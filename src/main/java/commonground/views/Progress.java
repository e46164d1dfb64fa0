package commonground.views;

import commonground.ledger.Ledger;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * How far the views have come, on this node or another, and waiting until they have come far
 * enough.
 */
@Component
public class Progress {
    /** Another node may hold the projector; its progress is only seen in the table. */
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final FollowerTable followers;
    private final Ledger ledger;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long seen;

    Progress(FollowerTable followers, Ledger ledger) {
        this.followers = followers;
        this.ledger = ledger;
    }

    /** The position up to which all views are complete. */
    public long position() {
        return followers.position(Projector.NAME);
    }

    /**
     * True as soon as the views have passed {@code position}; false if they have not within {@code
     * longest}.
     */
    public boolean await(long position, Duration longest) {
        var left = longest.toNanos();
        while (!hasPassed(position)) {
            if (left <= 0) return false;
            var slice = Math.min(left, LOOK_EVERY_NANOS);
            left -= slice;
            if (!rest(position, slice)) return false;
        }
        return true;
    }

    /**
     * True as soon as nothing is under way: views and policies have taken in all there is, and what
     * they led to.
     */
    public boolean awaitRest(Duration longest) {
        var left = longest.toNanos();
        while (followers.position(Policies.NAME) < ledger.lastPosition()
                || position() < ledger.lastPosition()) {
            if (left <= 0) return false;
            left -= LOOK_EVERY_NANOS;
            if (!rest(Long.MAX_VALUE, LOOK_EVERY_NANOS)) return false;
        }
        return true;
    }

    private boolean hasPassed(long position) {
        lock.lock();
        try {
            if (seen >= position) return true;
        } finally {
            lock.unlock();
        }
        return position() >= position;
    }

    private boolean rest(long position, long nanos) {
        lock.lock();
        try {
            if (seen < position) moved.awaitNanos(nanos);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void reached(long position) {
        lock.lock();
        try {
            seen = position;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
