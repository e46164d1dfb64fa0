package commonground.delivery;

import commonground.web.HappenedOn;
import commonground.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a form asks for.
 *
 * @param value as it was typed
 * @param options what can be chosen, where something is
 */
record Field(
        Kind kind,
        String name,
        String label,
        @Nullable String hint,
        @Nullable Object value,
        List<Option> options) {
    enum Kind {
        LINE,
        SHORT,
        PROSE,
        DATE,
        ONE_OF,
        RADIOS,
        SOME_OF
    }

    static Field line(String name, String label, @Nullable String hint, Sent sent) {
        return new Field(Kind.LINE, name, label, hint, sent.text(name), List.of());
    }

    /** For a number or an amount. */
    static Field figure(String name, String label, @Nullable String hint, Sent sent) {
        return new Field(Kind.SHORT, name, label, hint, sent.text(name), List.of());
    }

    static Field prose(String name, String label, @Nullable String hint, Sent sent) {
        return new Field(Kind.PROSE, name, label, hint, sent.text(name), List.of());
    }

    static Field date(String name, String label, String hint, Sent sent) {
        return new Field(Kind.DATE, name, label, hint, sent.date(name), List.of());
    }

    static Field oneOf(
            String name, String label, @Nullable String hint, Sent sent, List<Option> options) {
        return new Field(Kind.ONE_OF, name, label, hint, sent.text(name), options);
    }

    static Field radios(
            String name, String label, @Nullable String hint, Sent sent, List<Option> options) {
        return new Field(Kind.RADIOS, name, label, hint, sent.text(name), options);
    }

    static Field someOf(
            String name, String label, @Nullable String hint, Sent sent, List<Option> options) {
        return new Field(Kind.SOME_OF, name, label, hint, sent.all(name), options);
    }

    /** The date on which something told now happened. */
    static Field happenedOn(Sent sent) {
        return date(
                HappenedOn.FIELD,
                "When did it happen? (optional)",
                "For example, 12 1 2017. Leave it empty if it is happening now.",
                sent);
    }

    public boolean is(String other) {
        return kind.name().equals(other);
    }
}
