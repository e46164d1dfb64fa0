package commonground.web;

import commonground.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says refusals in words. Dates and instants among a reason's arguments are shown as {@link Dates}
 * shows them.
 */
@Component
public class Words {
    private final MessageSource messages;
    private final Dates dates;

    private final ObjectProvider<Meanwhile> meanwhile;

    Words(MessageSource messages, Dates dates, ObjectProvider<Meanwhile> meanwhile) {
        this.messages = messages;
        this.dates = dates;
        this.meanwhile = meanwhile;
    }

    /** All reasons of a refusal. */
    public Problems of(Refusal refusal) {
        return new Problems(
                refusal.kind().status(),
                refusal.reasons().stream().map(this::of).toList(),
                changes(refusal.read()));
    }

    private List<Meanwhile.Change> changes(Refusal.@Nullable Read read) {
        return read == null
                ? List.of()
                : meanwhile.stream().flatMap(known -> known.since(read).stream()).toList();
    }

    /** One reason. */
    public Problem of(Refusal.Reason reason) {
        return new Problem(
                reason.key(),
                reason.field(),
                say(keyOfWords(reason), reason.arguments().toArray()));
    }

    /** The words for this very field, where there are some, else those for any field. */
    private String keyOfWords(Refusal.Reason reason) {
        var own = reason.key() + "." + reason.field();
        return messages.getMessage("refusal." + own, null, null, Locale.UK) == null
                ? reason.key()
                : own;
    }

    String say(String key, Object... arguments) {
        // never empty: without arguments doubled apostrophes would stay doubled
        var shown = new Object[Math.max(1, arguments.length)];
        shown[0] = "";
        for (int i = 0; i < arguments.length; i++) shown[i] = shown(arguments[i]);
        var text = messages.getMessage("refusal." + key, shown, null, Locale.UK);
        return text != null ? text : "This cannot be done (" + key + ").";
    }

    String title(int status) {
        var text = messages.getMessage("problem." + status, null, null, Locale.UK);
        return text != null ? text : "This cannot be done";
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case LocalDate date -> dates.date(date);
            case Instant instant -> dates.time(instant);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
