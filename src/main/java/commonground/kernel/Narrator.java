package commonground.kernel;

import java.util.Optional;

/**
 * Tells what an event of its module says, as one English sentence; what it does not know it leaves
 * to others.
 */
public interface Narrator {
    Optional<String> tell(Recorded<?> event);
}
