package commonground.delivery;

import commonground.kernel.MilestoneId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the plan reaches what a deadline asks for in time, and which step decides it: from the
 * milestones that are to satisfy the deadline back through what each waits for. A milestone is
 * expected on its own date, or on the day looked from if that has passed, but never before the last
 * of those it waits for; one that is met has its date. Only what is still open is a step: what is
 * met decides nothing any more, and what was given up is waited for no longer.
 *
 * @param fit whether the dates fit
 * @param steps the chain with the least slack, the first step first; those still open
 * @param deciding the step whose own date sets the end; null where no step is open
 * @param expected when the last of those that are to satisfy it is expected; null without any
 * @param slackDays days from there to the due date; negative: over
 * @param givenUp those of the chain's side that were given up, so that somebody looks at them
 */
public record CriticalPath(
        Fit fit,
        List<Step> steps,
        @Nullable Step deciding,
        @Nullable LocalDate expected,
        long slackDays,
        List<MilestoneRow> givenUp) {

    public enum Fit {
        /** No milestone that is still pursued is to satisfy it. */
        NOTHING_LINKED,
        /** All that are to satisfy it are met. */
        ALL_MET,
        FITS,
        OVER
    }

    /**
     * One milestone on the way.
     *
     * @param expected never before what it waits for
     * @param slackDays days that it can slip until the next step, or the due date, is touched;
     *     negative where the next was planned before it
     */
    public record Step(MilestoneRow milestone, LocalDate expected, long slackDays) {}

    /** "Fits with 12 days to spare." */
    public String words() {
        return switch (fit) {
            case NOTHING_LINKED -> "No milestone of the plan leads to it.";
            case ALL_MET -> "Every milestone that leads to it is met.";
            case FITS ->
                    slackDays == 0
                            ? "Fits to the day: nothing may slip."
                            : "Fits with " + days(slackDays) + " to spare.";
            case OVER -> "Does not fit: " + days(-slackDays) + " over.";
        };
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /**
     * The path to one deadline.
     *
     * @param linked the milestones that are to satisfy it; those not among {@code all} are passed
     *     over
     * @param today the day looked from
     */
    static CriticalPath to(
            LocalDate due,
            Collection<MilestoneId> linked,
            Collection<MilestoneRow> all,
            LocalDate today) {
        return new PathFinder(all, today).to(due, linked);
    }
}
