package commonground.views;

import commonground.kernel.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Folds one batch of events into one view, in memory: which versions begin, and which stored ones
 * end where.
 *
 * @param <R> the row
 */
class Fold<R> {
    private final View<R> view;
    private final Map<String, Current<R>> current = new HashMap<>();
    private final List<Version<R>> begun = new ArrayList<>();
    private final Map<String, Long> ended = new HashMap<>();

    private record Current<R>(R row, long from, boolean stored) {}

    Fold(View<R> view, List<Version<R>> open) {
        this.view = view;
        open.forEach(v -> current.put(v.id().key(), new Current<>(v.row(), v.id().from(), true)));
    }

    /** Throws whatever the view throws; the row is then as it was before. */
    void apply(String key, Recorded<?> event) {
        var before = current.get(key);
        var after = view.evolve(before == null ? null : before.row(), event);
        if (Objects.equals(before == null ? null : before.row(), after)) return;
        if (before != null) end(key, before, event.position());
        begin(key, after, event.position());
    }

    private void end(String key, Current<R> before, long position) {
        if (before.stored()) ended.put(key, position);
        else begun.add(view.version(new VersionId(key, before.from()), position, before.row()));
    }

    private void begin(String key, @Nullable R row, long position) {
        if (row == null) current.remove(key);
        else current.put(key, new Current<>(row, position, false));
    }

    /** New versions, those still open included. */
    List<Version<R>> begun() {
        var all = new ArrayList<>(begun);
        current.forEach((key, now) -> {
            if (!now.stored())
                all.add(view.version(new VersionId(key, now.from()), Version.OPEN, now.row()));
        });
        return all;
    }

    /** Stored versions that were open, by key, with the position at which they end. */
    Map<String, Long> ended() {
        return ended;
    }
}
