package commonground.testing;

/**
 * Tests that run beside the others, one by one in each lane. Two cores have enough to do with both
 * lanes and the others; more at once would only make each wait longer than it is patient.
 */
public final class Lane {
    /** Those that mostly wait for a browser, with an application of their own. */
    public static final String BROWSER = "lane: browser";

    /** Those with processes of their own: PostgreSQL, and what is killed. */
    public static final String PROCESSES = "lane: processes";

    private Lane() {}
}
