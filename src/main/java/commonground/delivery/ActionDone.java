package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** What was to be done is done; the note may be empty. */
@EventName("delivery.action-done")
public record ActionDone(ActionId action, ProgrammeId programme, LocalDate on, String note)
        implements ActionEvent {}
