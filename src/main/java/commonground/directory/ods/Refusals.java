package commonground.directory.ods;

import java.util.ArrayList;
import java.util.List;

/** Counts every refused line and keeps the first ones. */
final class Refusals {
    /** So many can be shown, and stored with the import; more are only counted. Lines. */
    static final int KEPT = 1_000;

    private final List<RefusedLine> first = new ArrayList<>();
    private int count;

    void add(RefusedLine line) {
        count++;
        if (first.size() < KEPT) first.add(line);
    }

    int count() {
        return count;
    }

    List<RefusedLine> first() {
        return List.copyOf(first);
    }
}
