package commonground.views;

import commonground.ledger.Ledger;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
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
    private long moves;

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
        return await(() -> position() >= position, longest);
    }

    /**
     * True as soon as nothing is under way: views and policies have taken in all there is, and what
     * they led to.
     */
    public boolean awaitRest(Duration longest) {
        return await(this::isAtRest, longest);
    }

    private boolean isAtRest() {
        return followers.position(Policies.NAME) >= ledger.lastPosition()
                && position() >= ledger.lastPosition();
    }

    private boolean await(BooleanSupplier condition, Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        while (true) {
            var before = moves();
            if (condition.getAsBoolean()) return true;
            var left = end - System.nanoTime();
            if (left <= 0 || !rest(before, Math.min(left, LOOK_EVERY_NANOS))) return false;
        }
    }

    private long moves() {
        lock.lock();
        try {
            return moves;
        } finally {
            lock.unlock();
        }
    }

    private boolean rest(long before, long nanos) {
        lock.lock();
        try {
            if (moves == before) moved.awaitNanos(nanos);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes whoever waits, to look again. */
    void moved() {
        lock.lock();
        try {
            moves++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
