package commonground.portfolio;

import commonground.deadline.DeadlineRow;
import org.jspecify.annotations.Nullable;

/**
 * A programme in the list of many.
 *
 * @param next the deadline that falls due next or is late longest, or null
 * @param objections how many are open
 */
public record PortfolioLine(PortfolioRow row, @Nullable DeadlineRow next, long objections) {}
