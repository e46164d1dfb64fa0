package commonground.testing;

import java.util.List;

/**
 * What comes of a command.
 *
 * @param refusal the key of the refusal; empty if it was not refused
 * @param events what happened; nothing if there was nothing to change
 */
public record Answer(String refusal, List<Object> events) {
    public static Answer no(String key) {
        return new Answer(key, List.of());
    }

    public static Answer yes(Object... events) {
        return new Answer("", List.of(events));
    }
}
