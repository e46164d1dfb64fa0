package commonground.decision;

/** Where a decision stands. */
public enum DecisionState {
    OPEN,
    AGREED,
    WITHDRAWN,
    /** The members did not agree. */
    REJECTED,
    /** Handed on to somebody outside the group. */
    ESCALATED
}
