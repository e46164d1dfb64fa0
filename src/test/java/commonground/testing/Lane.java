package commonground.testing;

/**
 * Tests that run beside the others, one by one in each lane. Two cores have enough to do with both
 * lanes and the others; more at once would only make each wait longer than it is patient.
 */
public final class Lane {
    /** Those on the embedded database whose application nobody else uses: most have a browser. */
    public static final String EMBEDDED = "lane: embedded";

    /** Those on PostgreSQL, and the applications that are killed. */
    public static final String PROCESSES = "lane: processes";

    /** First: it has work for a core while the first application starts, for which others wait. */
    public static final int NEEDS_NOTHING_WARM = 1;

    /** Last of its lane: it leaves no core without work. */
    public static final int LONG_AND_BUSY = Integer.MAX_VALUE;

    private Lane() {}
}
