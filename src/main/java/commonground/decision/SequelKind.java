package commonground.decision;

/** What can follow a decision that has ended. */
public enum SequelKind {
    REVIEW_DATE_SET,
    PUT_UNDER_REVIEW,
    REAFFIRMED,
    SUPERSEDED,
    CORRECTION_NOTED
}
