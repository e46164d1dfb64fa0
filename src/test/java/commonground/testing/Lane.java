package commonground.testing;

/**
 * Tests that run beside the others, one by one in each lane. Two cores have enough to do with both
 * lanes and the others; more at once would only make each wait longer than it is patient.
 */
public final class Lane {
    /** Those with an application that those without a lane do not use; most have a browser. */
    public static final String OF_THEIR_OWN = "lane: of their own";

    /** Those that share an application on PostgreSQL, and those that are killed. */
    public static final String PROCESSES = "lane: processes";

    /** First: it has work for a core while the first application starts, for which others wait. */
    public static final int NEEDS_NOTHING_WARM = 1;

    /** Early: it waits more than it works, which is best done beside those that work. */
    public static final int WAITS = 2;

    /** Last of its lane: it leaves no core without work. */
    public static final int LONG_AND_BUSY = Integer.MAX_VALUE;

    private Lane() {}
}
