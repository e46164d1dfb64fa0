package commonground.kernel;

/**
 * What a command left behind once it is durably recorded.
 *
 * @param position ledger position of its last event; where nothing changed, the ledger's last
 *     position when it was found to be so
 * @param version the version of the thing commanded, or -1 where nothing changed
 */
public record Receipt(long position, long version) {
    public boolean changedSomething() {
        return version >= 0;
    }
}
