package commonground.directory.ods;

import java.util.List;

/**
 * A line that cannot be used, although the file as a whole can.
 *
 * @param line its number in the file, from 1
 * @param code the code that stands in it, as it stands there
 * @param key message key without the {@code refusal.} prefix
 * @param arguments values for the message, in its order, already in words
 */
public record RefusedLine(int line, String code, String key, List<String> arguments) {}
