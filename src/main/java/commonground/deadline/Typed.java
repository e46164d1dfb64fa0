package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

    /** Null where nothing, or nothing that names a deadline, was chosen. */
    @SuppressWarnings("NullAway")
    static DeadlineId deadline(@Nullable String chosen) {
        return named(chosen, DeadlineId::new);
    }

    /** Null where nothing, or nothing that names a person, was chosen. */
    @SuppressWarnings("NullAway")
    static PersonId person(@Nullable String chosen) {
        return named(chosen, PersonId::new);
    }

    /** Those that name a programme, whether or not there is one of that name. */
    static List<ProgrammeId> programmes(@Nullable List<String> chosen) {
        if (chosen == null) return List.of();
        return chosen.stream()
                .map(name -> named(name, ProgrammeId::new))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null where nothing was chosen, or no link: {@code ISSUE:its-id}. */
    @SuppressWarnings("NullAway")
    static DeadlineLink link(@Nullable String chosen) {
        if (chosen == null || chosen.indexOf(':') < 0) return null;
        var id = chosen.substring(chosen.indexOf(':') + 1);
        return Stream.of(LinkKind.values())
                .filter(kind -> chosen.startsWith(kind + ":"))
                .map(kind -> new DeadlineLink(kind, id))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T named(@Nullable String chosen, Function<String, T> type) {
        if (chosen == null || chosen.isBlank()) return null;
        try {
            return type.apply(chosen);
        } catch (Refusal unknown) {
            return null;
        }
    }
}
