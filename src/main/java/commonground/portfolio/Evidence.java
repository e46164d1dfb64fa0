package commonground.portfolio;

/** How well a question is answered. */
public enum Evidence {
    /** By something in the record that can be looked at. */
    RECORDED,
    /** Somebody says so, or has begun; it is not established. */
    ASSERTED,
    /** Nothing is there. */
    MISSING
}
