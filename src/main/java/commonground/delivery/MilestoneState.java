package commonground.delivery;

/** Where a milestone has come to. Late is never stored: it follows from the date. */
public enum MilestoneState {
    OPEN,
    MET,
    GIVEN_UP
}
