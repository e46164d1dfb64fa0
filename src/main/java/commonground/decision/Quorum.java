package commonground.decision;

import commonground.kernel.Check;

/**
 * How many practices have to be there for a majority to count.
 *
 * @param number of practices, or percent of those eligible; 0 asks for none
 * @param percent whether the number is a percentage
 */
public record Quorum(int number, boolean percent) {
    public static final Quorum NONE = new Quorum(0, false);

    public Quorum {
        var check = new Check();
        if (number < 0 || number > 100) check.refuse("quorum", "decision.quorum-out-of-range");
        check.done();
    }

    public static Quorum ofPractices(int number) {
        return new Quorum(number, false);
    }

    public static Quorum ofPercent(int percent) {
        return new Quorum(percent, true);
    }

    boolean asksForSomething() {
        return number > 0;
    }

    /** Practices that have to be there; a part of a practice counts as one. */
    int practices(int eligible) {
        return percent ? Math.ceilDiv(Math.multiplyExact(number, eligible), 100) : number;
    }
}
