package commonground.delivery;

import java.time.LocalDate;

/**
 * Something that was recorded as reached, and was not.
 *
 * @param endedOn when it was said to be reached
 * @param words what was said then; may be empty
 * @param reason why that is taken back
 * @param on when it was
 */
public record Reopened(LocalDate endedOn, String words, String reason, LocalDate on) {}
