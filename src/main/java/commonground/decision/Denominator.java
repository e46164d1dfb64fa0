package commonground.decision;

/** What a majority is a majority of. */
public enum Denominator {
    /** Every practice that may take a position, whether or not it has. */
    ELIGIBLE,
    /** Eligible practices that took a position, or were there and said nothing. */
    PRESENT,
    /** Those that agree and those that object: standing aside is no vote. */
    CAST
}
