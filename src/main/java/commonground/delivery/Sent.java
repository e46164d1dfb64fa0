package commonground.delivery;

import commonground.web.DateInput;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed into a form, kept as it was typed. */
record Sent(MultiValueMap<String, String> fields) {
    static Sent nothing() {
        return new Sent(new LinkedMultiValueMap<>());
    }

    String text(String name) {
        var typed = fields.getFirst(name);
        return typed == null ? "" : typed;
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    DateInput date(String name) {
        return new DateInput(
                fields.getFirst(name + ".day"),
                fields.getFirst(name + ".month"),
                fields.getFirst(name + ".year"));
    }

    /** A form without its version has read none, so it is never the current one. */
    long version() {
        var typed = text("version");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    Sent with(String name, Collection<?> values) {
        var more = new LinkedMultiValueMap<>(fields);
        more.put(name, values.stream().map(Object::toString).toList());
        return new Sent(more);
    }

    Sent with(String name, @Nullable Object value) {
        return value == null ? this : with(name, List.of(value));
    }

    Sent with(String name, LocalDate date) {
        return with(name + ".day", date.getDayOfMonth())
                .with(name + ".month", date.getMonthValue())
                .with(name + ".year", date.getYear());
    }
}
