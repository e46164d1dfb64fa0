package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;

/** Money that was asked for is given: all of it, part, or more; the note may be empty. */
@EventName("delivery.funding-granted")
public record FundingGranted(
        ActionId action, ProgrammeId programme, int line, BigDecimal pounds, String note)
        implements ActionEvent {}
