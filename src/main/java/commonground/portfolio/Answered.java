package commonground.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * One of the things asked about a collaboration, with what the record has to say to it.
 *
 * @param says what is there; where nothing is, what to do and who can
 * @param path where to look at it, or to begin
 */
public record Answered(String asks, Evidence evidence, String says, @Nullable String path) {}
