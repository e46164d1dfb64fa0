package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes down something a commissioner is expected to want; nothing is awaited until it is
 * activated.
 *
 * @param template key of the template it is from, or empty
 * @param series the same for every programme's copy of one deadline, or empty
 */
public record DraftDeadline(
        @TargetAggregateIdentifier DeadlineId deadline,
        ProgrammeId programme,
        Terms terms,
        LocalDate due,
        String template,
        String series)
        implements CommissionersMay, NeedsOpenProgramme {
    public DraftDeadline {
        var check = new Check();
        terms = terms.checked(check);
        check.date("due", due);
        template = check.lineOrNothing("template", template);
        series = check.lineOrNothing("series", series);
        check.done();
    }
}
