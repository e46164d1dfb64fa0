package commonground.views;

import commonground.kernel.Recorded;
import java.util.List;
import java.util.Optional;

/**
 * A rule that makes one thing follow from another: which command, if any, an event leads to. Sent
 * at least once, so the command must be quiet when it has been carried out before. Never sent again
 * by a rebuild.
 */
public interface Policy {
    default Optional<Object> commandAfter(Recorded<?> event) {
        return Optional.empty();
    }

    /** Where one event leads to several commands. Each is carried out by itself. */
    default List<Object> commandsAfter(Recorded<?> event) {
        return commandAfter(event).stream().toList();
    }

    default String name() {
        return getClass().getSimpleName();
    }
}
