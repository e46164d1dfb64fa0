package commonground.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a programme's plan reaches a deadline in time; the module that has plans brings it.
 */
public interface ReachedByPlan {
    /** How it looks at the request's moment; empty for a deadline that is closed. */
    Optional<Reach> of(DeadlineRow deadline);

    /**
     * How far the plan reaches.
     *
     * @param words one sentence
     * @param over whether the plan does not fit
     * @param steps the chain that decides it, the first step first; empty where none is open
     * @param timeline path of the page that shows it all, without context path
     */
    record Reach(String words, boolean over, List<Step> steps, String timeline) {}

    /**
     * One step of the chain.
     *
     * @param path of its own page, without context path
     * @param slackDays days that it may slip; negative: the next was planned before it
     */
    record Step(String title, String path, LocalDate expected, long slackDays) {
        /** "may slip 12 days", or by how much it is too late. */
        public String slack() {
            if (slackDays == 0) return "may not slip";
            var days = Math.abs(slackDays) + (Math.abs(slackDays) == 1 ? " day" : " days");
            return slackDays > 0 ? "may slip " + days : days + " too late for the next";
        }
    }
}
