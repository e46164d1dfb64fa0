package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;

/**
 * Somebody was asked for money for an action.
 *
 * @param line from 1, in the order of asking
 * @param source who is asked
 * @param purpose what for
 */
@EventName("delivery.funding-asked")
public record FundingAsked(
        ActionId action,
        ProgrammeId programme,
        int line,
        String source,
        BigDecimal pounds,
        String purpose)
        implements ActionEvent {}
