package commonground.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of checking the ledger against its seals.
 *
 * @param entries how many entries were found in order, from the first
 * @param lastHash the hash of the last of them: kept elsewhere, it proves later that nothing before
 *     it was changed
 * @param fault the first thing found wrong, or null if all is well
 */
public record Verification(long entries, String lastHash, @Nullable Fault fault) {

    /**
     * @param position the first position at which something is wrong
     * @param what a message key under {@code ledger.fault.}
     */
    public record Fault(long position, What what) {}

    /** What can be wrong at a position. */
    public enum What {
        /**
         * The entry's contents do not give the hash it bears, or it does not follow the one before
         * it.
         */
        ALTERED,
        /** The entry is not there, while a later one or the head says that it was. */
        MISSING,
        /** The ledger ends in another entry than its head says. */
        HEAD_DIFFERS
    }

    public boolean unaltered() {
        return fault == null;
    }
}
