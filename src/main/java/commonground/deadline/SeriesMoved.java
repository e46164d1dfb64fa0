package commonground.deadline;

import commonground.kernel.Refusal;
import java.util.List;

/**
 * What came of moving a series.
 *
 * @param position ledger position of the last move; 0 if there was none
 * @param moved the copies whose date was moved
 * @param refused those that could not be, each with why
 * @param own those that have a date of their own, which stays
 */
public record SeriesMoved(
        long position, List<Series.Copy> moved, List<NotMoved> refused, List<Series.Copy> own) {
    /** A copy that was to be moved and was not. */
    public record NotMoved(Series.Copy copy, Refusal.Reason reason) {}
}
