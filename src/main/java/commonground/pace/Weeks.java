package commonground.pace;

import java.util.List;

/**
 * How long something took in several programmes, in whole weeks. Days are no basis for more: a step
 * is dated by when it was written down.
 *
 * @param examples in how many
 * @param usual the median
 */
public record Weeks(int examples, int shortest, int usual, int longest) {
    private static final int DAYS = 7;

    static Weeks of(List<Example> several) {
        var days = several.stream().mapToLong(Example::days).sorted().toArray();
        int half = days.length / 2;
        var median = days.length % 2 == 1 ? days[half] : (days[half - 1] + days[half]) / 2;
        return new Weeks(days.length, near(days[0]), near(median), near(days[days.length - 1]));
    }

    /** The nearest number of weeks: 3 days are none, 4 are one. */
    static int near(long days) {
        return Math.toIntExact((days + DAYS / 2) / DAYS);
    }

    /** Whole weeks alone. */
    static int whole(long days) {
        return Math.toIntExact(days / DAYS);
    }

    /** What is left of it when so much has gone by; never less than nothing. */
    Weeks after(int gone) {
        return new Weeks(
                examples,
                Math.max(0, shortest - gone),
                Math.max(0, usual - gone),
                Math.max(0, longest - gone));
    }

    /** "8 weeks", "8 weeks (3 to 12)". */
    public String words() {
        var middle = say(usual);
        return shortest == longest ? middle : middle + " (" + shortest + " to " + longest + ")";
    }

    /** "under a week", "1 week", "8 weeks". */
    static String say(int weeks) {
        if (weeks == 0) return "under a week";
        return weeks == 1 ? "1 week" : weeks + " weeks";
    }
}
