package commonground.delivery;

/** Whether an outcome is pursued. Whether it is reached follows from its readings. */
public enum OutcomeState {
    PURSUED,
    GIVEN_UP
}
