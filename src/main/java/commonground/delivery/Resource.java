package commonground.delivery;

import java.math.BigDecimal;

/**
 * What an action takes.
 *
 * @param pounds exact, with at most two decimals
 * @param days of somebody's work, with at most two decimals
 */
public record Resource(BigDecimal pounds, BigDecimal days) {
    static final Resource NONE = new Resource(BigDecimal.ZERO, BigDecimal.ZERO);
}
