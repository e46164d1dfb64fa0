package commonground.deadline;

/** What may come to satisfy a deadline. */
public enum LinkKind {
    /** A common issue of the practices, agreed or still a candidate. */
    ISSUE,
    DECISION,
    MILESTONE
}
