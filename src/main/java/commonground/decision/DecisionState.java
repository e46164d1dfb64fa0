package commonground.decision;

/** Where a decision stands. */
public enum DecisionState {
    OPEN,
    AGREED,
    WITHDRAWN
}
