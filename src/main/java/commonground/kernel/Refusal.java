package commonground.kernel;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why something asked for is not done: one or more reasons, each a message key with its arguments,
 * never a finished sentence. Thrown before anything is recorded, so a refused command has stored
 * nothing. The words are in {@code messages.properties} under {@code refusal.<key>}.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of no this is; the number is the HTTP status it is answered with. */
    public enum Kind {
        /** What was given cannot be read or is out of its limits. */
        INVALID(422),
        /** It names something that does not exist, or that this reader may not know of. */
        UNKNOWN(404),
        /** Well formed, but against a rule or against what has been recorded in the meantime. */
        AGAINST_RULE(409),
        /** The person is known, and may not do this. */
        FORBIDDEN(403),
        /** The version the caller had read is no longer the current one. */
        STALE(412),
        /** The caller has not said which version it had read. */
        PRECONDITION_REQUIRED(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * @param key message key without the {@code refusal.} prefix
     * @param arguments values for the message, in its order
     * @param field the name of the input that has to change, or null when no single one has to
     */
    public record Reason(String key, List<Object> arguments, @Nullable String field) {}

    /**
     * What somebody had read when they asked for something.
     *
     * @param stream the identifier of the thing, or of what it is kept in with others
     * @param part the identifier of the thing, if it is kept with others; else null
     * @param version the version of the thing then: the sequence of its last event
     */
    public record Read(String stream, @Nullable String part, long version) {
        public Read(String stream, long version) {
            this(stream, null, version);
        }
    }

    private final Kind kind;
    private final transient List<Reason> reasons;
    private final transient @Nullable Read read;

    private Refusal(Kind kind, List<Reason> reasons) {
        this(kind, reasons, null);
    }

    private Refusal(Kind kind, List<Reason> reasons, @Nullable Read read) {
        super(kind.name().toLowerCase(Locale.ROOT) + " " + reasons);
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
        this.read = read;
    }

    /** A rule says no. */
    public static Refusal of(String key, Object... arguments) {
        return new Refusal(Kind.AGAINST_RULE, List.of(new Reason(key, List.of(arguments), null)));
    }

    /** One input cannot be used. */
    public static Refusal invalid(String field, String key, Object... arguments) {
        return new Refusal(Kind.INVALID, List.of(new Reason(key, List.of(arguments), field)));
    }

    /** Several inputs cannot be used, so that a person can mend them all at once. */
    public static Refusal invalid(List<Reason> reasons) {
        return new Refusal(Kind.INVALID, reasons);
    }

    /** There is no such thing. */
    public static Refusal unknown(String key, Object... arguments) {
        return new Refusal(Kind.UNKNOWN, List.of(new Reason(key, List.of(arguments), null)));
    }

    /** This person may not do it. */
    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, List.of(new Reason(key, List.of(arguments), null)));
    }

    /** Somebody else has changed it since it was read. */
    public static Refusal stale(String key, Object... arguments) {
        return new Refusal(Kind.STALE, List.of(new Reason(key, List.of(arguments), null)));
    }

    /** The same, where what was read is known, so that what has changed since can be told. */
    public static Refusal changedMeanwhile(Read read) {
        var reason = new Reason("changed-meanwhile", List.of(), null);
        return new Refusal(Kind.STALE, List.of(reason), read);
    }

    /** The version that was read has to be said. */
    public static Refusal preconditionRequired(String key, Object... arguments) {
        return new Refusal(
                Kind.PRECONDITION_REQUIRED, List.of(new Reason(key, List.of(arguments), null)));
    }

    public Kind kind() {
        return kind;
    }

    /** What the caller had read, where that is what makes it stale; else null. */
    public @Nullable Read read() {
        return read;
    }

    /** At least one. */
    public List<Reason> reasons() {
        return reasons;
    }
}
