package commonground.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body could not be read, and what should have stood there. */
record Unreadable(String key, @Nullable String field, Object[] arguments) {

    static Unreadable of(HttpMessageNotReadableException failure) {
        return switch (failure.getCause()) {
            case UnrecognizedPropertyException e ->
                    new Unreadable("web.unknown-field", path(e), new Object[] {path(e), taken(e)});
            case MismatchedInputException e when !e.getPath().isEmpty() ->
                    new Unreadable(
                            "web.unreadable-value",
                            path(e),
                            new Object[] {path(e), place(e), shape(e.getTargetType())});
            case JacksonException e ->
                    new Unreadable("web.unreadable", null, new Object[] {place(e)});
            case null, default -> new Unreadable("web.no-body", null, new Object[0]);
        };
    }

    /** What a value of this type looks like, for people. */
    static String shape(@Nullable Class<?> type) {
        if (type == null) return "something else";
        if (type == LocalDate.class) return "a date such as 2018-03-03";
        if (type == Instant.class) return "an instant such as 2018-03-03T09:00:00Z";
        if (type == Boolean.class || type == boolean.class) return "true or false";
        if (type.isEnum())
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        if (Collection.class.isAssignableFrom(type) || type.isArray()) return "a list";
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) return "a number";
        return type == String.class ? "text" : "an object";
    }

    private static String taken(UnrecognizedPropertyException e) {
        var known = e.getKnownPropertyIds();
        return known == null
                ? "nothing"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null
                                ? "." + step.getPropertyName()
                                : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String place(JacksonException e) {
        var at = e.getLocation();
        if (at == null || at.getLineNr() < 0) return "";
        return " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
