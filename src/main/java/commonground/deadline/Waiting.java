package commonground.deadline;

import java.util.List;

/**
 * What waits in all programmes.
 *
 * @param first the first that are late, fall due and were submitted, in that order
 * @param late how many are late, in all
 * @param soon how many fall due, in all
 * @param submitted how many wait to be assured or returned, in all
 */
public record Waiting(List<DeadlineRow> first, long late, long soon, long submitted) {
    /** Whether there are more than are told. */
    public boolean more() {
        return late + soon + submitted > first.size();
    }
}
