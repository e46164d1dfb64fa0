package commonground.decision;

/**
 * Where a practice stands on an exact wording. A practice that has not said so stands nowhere:
 * absent is not consent.
 */
public enum Stance {
    AGREE,
    AGREE_WITH_CONCERN,
    OBJECT,
    STAND_ASIDE;

    boolean agrees() {
        return this == AGREE || this == AGREE_WITH_CONCERN;
    }

    /** A concern or an objection without its reason helps nobody to mend the proposal. */
    boolean needsReason() {
        return this == AGREE_WITH_CONCERN || this == OBJECT;
    }
}
