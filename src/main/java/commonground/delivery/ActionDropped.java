package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** What was to be done is not done any more. */
@EventName("delivery.action-dropped")
public record ActionDropped(ActionId action, ProgrammeId programme, String reason)
        implements ActionEvent {}
