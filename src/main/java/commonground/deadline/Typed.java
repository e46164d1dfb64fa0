package commonground.deadline;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, where a field may not have been sent at all. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Null where nothing, or nothing known, was chosen: the command refuses it with its words. */
    @SuppressWarnings("NullAway")
    static Level level(@Nullable String name) {
        return Stream.of(Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** A form without its version has read none, so it is never the current one. */
    static long version(@Nullable Long sent) {
        return sent == null ? -1 : sent;
    }
}
