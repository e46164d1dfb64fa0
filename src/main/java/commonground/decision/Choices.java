package commonground.decision;

import commonground.kernel.Check;
import commonground.web.Option;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms about decisions, in words, and reading what was chosen. */
@Component
class Choices {
    private final MessageSource words;

    Choices(MessageSource words) {
        this.words = words;
    }

    List<Option> options(Enum<?>[] values) {
        return Stream.of(values).map(this::option).toList();
    }

    Option option(Enum<?> value) {
        var key =
                "decision."
                        + value.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + "."
                        + value.name();
        var label = Objects.requireNonNull(words.getMessage(key, null, value.name(), Locale.UK));
        return new Option(
                value.name(),
                label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1),
                words.getMessage(key + ".hint", null, null, Locale.UK));
    }

    /** Null where nothing, or nothing known, was chosen: the command refuses it with its words. */
    @SuppressWarnings("NullAway")
    static <E extends Enum<E>> E chosen(
            Check check, String field, Class<E> type, @Nullable String name) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
