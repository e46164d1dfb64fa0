package commonground.deadline;

/** How far a deadline has come. That it is late is never a state: see {@link Lateness}. */
public enum DeadlineState {
    /** Something has to be submitted. */
    ACTIVE,
    /** Submitted, and not yet looked at. */
    SUBMITTED,
    /** Given back: it has to be submitted again. */
    RETURNED,
    /** What was submitted is what was asked for; nothing changes any more. */
    ASSURED;

    /** Whether it still waits for a submission. */
    public boolean isOpen() {
        return this == ACTIVE || this == RETURNED;
    }
}
