package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, where a field may not have been sent at all. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static <T> List<T> several(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    /** A form without its version has read none, so it is never the current one. */
    static long version(@Nullable Long sent) {
        return sent == null ? -1 : sent;
    }

    static Optional<Theme> theme(@Nullable String name) {
        return Stream.of(Theme.values()).filter(theme -> theme.name().equals(name)).findFirst();
    }

    /** Those that are known: where none is left the command refuses it with its words. */
    static List<Theme> themes(@Nullable List<String> names) {
        return several(names).stream().flatMap(name -> theme(name).stream()).distinct().toList();
    }

    static List<PersonId> people(Check check, String field, @Nullable List<String> ids) {
        var people = new ArrayList<PersonId>();
        for (var id : several(ids)) {
            try {
                people.add(new PersonId(id));
            } catch (Refusal malformed) {
                check.refuse(field, "person.unknown");
            }
        }
        return people;
    }
}
