package commonground.listening;

import commonground.kernel.StatementId;

/**
 * A statement in exact words.
 *
 * @param version which of its words: 1 as first written down, then one more with each correction
 */
public record StatementAs(StatementId statement, int version) {}
