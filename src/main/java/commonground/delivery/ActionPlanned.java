package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.EventName;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/** Something is to be done for a milestone or an outcome, with what it takes. */
@EventName("delivery.action-planned")
public record ActionPlanned(
        ActionId action,
        ProgrammeId programme,
        String title,
        PersonId owner,
        LocalDate due,
        Resource resource,
        Serves serves)
        implements ActionEvent {}
