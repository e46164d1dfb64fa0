package commonground.listening;

/** Where a candidate common issue has come to. */
public enum IssueState {
    /** Gathered, and not before the group. */
    CANDIDATE,
    /** Before the group in an open proposal. */
    TABLED,
    /** One of the group's common issues. */
    AGREED,
    /** Found to be the same as another; it ended there. */
    MERGED,
    /** Not pursued. */
    SET_ASIDE;

    /** Whether it is still worked with: neither merged nor set aside. */
    public boolean isPursued() {
        return this != MERGED && this != SET_ASIDE;
    }
}
