package commonground.decision;

/** How an objection was resolved. */
public enum Resolution {
    WORDING_AMENDED,
    SAFEGUARD_ADDED,
    SCOPE_NARROWED,
    TRIAL_AGREED,
    WITHDRAWN_AFTER_DISCUSSION,
    /** Not possible under consent. */
    OVERRULED
}
