package commonground.decision;

import commonground.kernel.Check;

/**
 * How large a majority has to be. Compared in whole numbers, so that exactly half is never taken
 * for more than half.
 *
 * @param percent from 50 to 100
 * @param strictly true if this share has to be exceeded, false if it is enough to reach it
 */
public record Threshold(int percent, boolean strictly) {
    /** More than half. */
    public static final Threshold ORDINARY = new Threshold(50, true);

    /** At least three quarters. */
    public static final Threshold SPECIAL = new Threshold(75, false);

    /** At least 50% would let both sides of a tie win. */
    private static final int SMALLEST_STATED = 51;

    public Threshold {
        var check = new Check();
        if (percent > 100 || percent < (strictly ? 50 : SMALLEST_STATED))
            check.refuse("percent", "decision.threshold-out-of-range", percent);
        check.done();
    }

    /** At least so many percent; from 51 to 100. */
    public static Threshold atLeast(int percent) {
        return new Threshold(percent, false);
    }

    /** Nothing out of nothing reaches no threshold. */
    boolean isReachedBy(long part, long whole) {
        if (whole <= 0) return false;
        var hundredfold = Math.multiplyExact(part, 100L);
        var needed = Math.multiplyExact(whole, (long) percent);
        return strictly ? hundredfold > needed : hundredfold >= needed;
    }
}
