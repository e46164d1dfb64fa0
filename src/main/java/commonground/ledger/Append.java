package commonground.ledger;

import commonground.kernel.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of a command and the append it leads to tell each other; both run in one thread.
 */
final class Append {
    private static final ScopedValue<Append> CURRENT = ScopedValue.newInstance();

    private final @Nullable Long expectedVersion;
    private @Nullable Receipt receipt;

    Append(@Nullable Long expectedVersion) {
        this.expectedVersion = expectedVersion;
    }

    <T> T during(ScopedValue.CallableOp<? extends T, RuntimeException> work) {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** Null if nothing was appended. */
    @Nullable Receipt receipt() {
        return receipt;
    }

    static @Nullable Long expectedVersion() {
        return CURRENT.isBound() ? CURRENT.get().expectedVersion : null;
    }

    /** A command that changes several things changes the one it was sent to first. */
    private static long versionOfTheThingCommanded(List<Entry> entries) {
        var commanded = entries.getFirst().stream();
        return entries.stream()
                .filter(entry -> entry.stream().equals(commanded))
                .mapToLong(Entry::sequence)
                .max()
                .orElseThrow();
    }

    static void report(List<Entry> entries) {
        if (!CURRENT.isBound()) return;
        CURRENT.get().receipt =
                new Receipt(entries.getLast().position(), versionOfTheThingCommanded(entries));
    }
}
