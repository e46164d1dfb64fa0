package commonground.delivery;

/** Where an action has come to. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
