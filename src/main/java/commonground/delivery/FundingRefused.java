package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** Money that was asked for is not given. */
@EventName("delivery.funding-refused")
public record FundingRefused(ActionId action, ProgrammeId programme, int line, String reason)
        implements ActionEvent {}
