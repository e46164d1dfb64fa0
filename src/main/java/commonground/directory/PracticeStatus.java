package commonground.directory;

/** The Organisation Data Service's status of a practice, under its published letter. */
public enum PracticeStatus {
    /** Active: in use. */
    A,
    /** Closed. */
    C,
    /** Dormant: not closed, not in use. */
    D,
    /** Proposed: not open yet. */
    P
}
