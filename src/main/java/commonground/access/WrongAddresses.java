package commonground.access;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries secret addresses, by where they come from. Kept in memory, for this
 * node.
 */
@Component
class WrongAddresses {
    /** Whole practices stand behind one address, and calendars go on asking for one given up. */
    static final int MOST = 100;

    private final Tries tries;

    WrongAddresses(Clock clock) {
        this.tries = new Tries(FailedSignIns.WINDOW, clock);
    }

    /** Counts one more before it is looked at; false if there have been too many. */
    boolean mayTry(String from) {
        return tries.count(from) <= MOST;
    }

    void wasRight(String from) {
        tries.takeBack(from);
    }
}
