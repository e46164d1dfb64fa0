package commonground.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One page of a dashboard on one date.
 *
 * @param total how many the filter leaves, on all pages
 * @param states how many there are in each state, whatever state and window are looked at
 * @param ratings the same by rating, of those that are asked for
 * @param late how many of them are late
 * @param soon how many fall due within 28 days
 */
record DuePage(
        LocalDate today,
        List<DueLine> lines,
        long total,
        int page,
        int pages,
        Map<DeadlineState, Long> states,
        Map<Rating, Long> ratings,
        long late,
        long soon) {

    /** How many were submitted and wait to be assured or returned. */
    public long toAssure() {
        return states.getOrDefault(DeadlineState.SUBMITTED, 0L);
    }

    /** Whether there is none at all, whatever is looked at. */
    public boolean isEmpty() {
        return states.isEmpty();
    }

    public DueTimeline timeline() {
        return DueTimeline.of(lines, today);
    }
}
