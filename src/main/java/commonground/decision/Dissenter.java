package commonground.decision;

import commonground.kernel.PracticeCode;

/** A practice that still objected when the others decided, and why; kept for good. */
public record Dissenter(PracticeCode practice, String reason) {}
