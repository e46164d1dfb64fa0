package commonground.views;

import commonground.kernel.Recorded;
import java.util.Optional;

/**
 * A rule that makes one thing follow from another: which command, if any, an event leads to. Sent
 * at least once, so the command must be quiet when it has been carried out before. Never sent again
 * by a rebuild.
 */
public interface Policy {
    Optional<Object> commandAfter(Recorded<?> event);

    default String name() {
        return getClass().getSimpleName();
    }
}
