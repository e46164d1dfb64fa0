package commonground.views;

import commonground.kernel.Recorded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fold of the ledger into rows. It sees events and nothing else: no repository, no clock, no
 * other table; so folding the same events again gives the same rows, and every version of every row
 * can be kept.
 *
 * @param <R> the row: an embeddable record; rows that are equal are the same version
 */
public interface View<R> {
    /** The row that an event concerns; empty if none. */
    Optional<String> key(Recorded<?> event);

    /** The row after the event; null when there is no such row (any more). */
    @Nullable R evolve(@Nullable R row, Recorded<?> event);

    /** The entity that stores versions of this view's rows. */
    Class<? extends Version<R>> versions();

    /** Makes such an entity. */
    Version<R> version(VersionId id, long to, R row);

    /**
     * Raise it when the fold gives other rows than before: all views are then rebuilt at the next
     * start.
     */
    default int edition() {
        return 1;
    }

    default String name() {
        return getClass().getSimpleName();
    }
}
