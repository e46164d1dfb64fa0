package commonground.history;

import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The record backwards from the request's moment: what happened last comes first. */
@Component
class Chronicle {
    /** Entries of one kind that were recorded at once are shown one by one up to this many. */
    static final int SHOWN_OF_A_RUN = 10;

    private static final int READ_AT_ONCE = 1_000;

    private final Ledger ledger;

    Chronicle(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param before a position; only what was recorded before it
     */
    List<Recorded<?>> of(ProgrammeId programme, long before, int limit) {
        return ledger.latestOf(programme, last(before), limit);
    }

    /** The same over everything. */
    List<Recorded<?>> all(long before, int limit) {
        var last = last(before);
        var first = Math.max(0, last - limit);
        return ledger.after(first, (int) (last - first)).reversed();
    }

    /** Over everything, with the thousands of lines of an import taken together. */
    List<Run> runs(long before, int limit) {
        var runs = new ArrayList<Run>();
        var at = last(before) + 1;
        while (at > 1) {
            var entries = all(at, READ_AT_ONCE);
            for (var entry : entries) {
                if (runs.isEmpty() || !runs.getLast().takes(entry)) {
                    if (runs.size() == limit) return runs;
                    runs.add(new Run());
                }
                runs.getLast().add(entry);
            }
            at = entries.getLast().position();
        }
        return runs;
    }

    private static long last(long before) {
        return Math.max(0, Math.min(before - 1, Moment.currentPosition()));
    }
}
