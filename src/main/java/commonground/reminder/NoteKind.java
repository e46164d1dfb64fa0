package commonground.reminder;

/** What is noted about a reminder. */
public enum NoteKind {
    FELL_DUE,
    ESCALATED,
    SENT,
    NOT_SENT
}
