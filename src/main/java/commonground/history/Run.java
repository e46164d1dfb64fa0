package commonground.history;

import commonground.kernel.Recorded;
import java.util.ArrayList;
import java.util.List;

/** Entries of one kind that were recorded at once, newest first. */
final class Run {
    private final List<Recorded<?>> shown = new ArrayList<>();
    private long first;
    private int count;

    static Run of(Recorded<?> only) {
        var run = new Run();
        run.add(only);
        return run;
    }

    boolean takes(Recorded<?> entry) {
        var newest = shown.getFirst();
        return newest.event().getClass() == entry.event().getClass()
                && newest.recordedAt().equals(entry.recordedAt())
                && newest.stream().equals(entry.stream());
    }

    void add(Recorded<?> entry) {
        if (shown.size() < Chronicle.SHOWN_OF_A_RUN) shown.add(entry);
        first = entry.position();
        count++;
    }

    List<Recorded<?>> shown() {
        return shown;
    }

    /** How many more there are than are shown. */
    int more() {
        return count - shown.size();
    }

    /** The position of the oldest of them. */
    long first() {
        return first;
    }
}
