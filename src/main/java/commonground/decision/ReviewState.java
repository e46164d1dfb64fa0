package commonground.decision;

/** Whether an agreed decision still stands. */
public enum ReviewState {
    STANDS,
    /** It stands, and is being looked at again. */
    UNDER_REVIEW,
    /** A later decision has taken its place. */
    SUPERSEDED
}
