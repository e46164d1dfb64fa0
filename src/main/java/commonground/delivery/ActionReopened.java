package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** An action had been recorded as done and was not; what had been recorded stays on record. */
@EventName("delivery.action-reopened")
public record ActionReopened(ActionId action, ProgrammeId programme, String reason)
        implements ActionEvent {}
