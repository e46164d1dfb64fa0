package commonground.views;

import commonground.kernel.ProgrammeId;
import commonground.ledger.Ledger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Something of each programme, at any moment, where working it out of all again whenever anything
 * was recorded would take too long. Between a moment at which it is known and another, earlier or
 * later, it can differ only where something was recorded, and is worked out of those programmes
 * again; the outcome is the same.
 *
 * @param <T> follows from what was recorded in the programme alone, never from the calendar
 */
public final class ByProgramme<T> {
    /** How it is worked out at the request's moment; a programme it says nothing of is left out. */
    public interface Working<T> {
        Map<ProgrammeId, T> ofAll();

        Map<ProgrammeId, T> of(Collection<ProgrammeId> programmes);
    }

    private final Ledger ledger;
    private final Working<T> working;
    private final MovedOn<Map<ProgrammeId, T>> known;

    ByProgramme(Ledger ledger, Working<T> working, Supplier<Footing> footing) {
        this.ledger = ledger;
        this.working = working;
        this.known = new MovedOn<>(footing, position -> Map.copyOf(working.ofAll()), this::moved);
    }

    /** That of each at the request's moment, outside a request that of now. */
    public Map<ProgrammeId, T> now() {
        return known.now();
    }

    private Map<ProgrammeId, T> moved(Map<ProgrammeId, T> known, long from, long to) {
        var differ = ledger.programmes(Math.min(from, to), Math.max(from, to));
        if (differ.isEmpty()) return known;
        var moved = new HashMap<>(known);
        moved.keySet().removeAll(differ);
        moved.putAll(working.of(differ));
        return Map.copyOf(moved);
    }
}
