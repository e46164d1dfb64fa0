package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.LeadMay;
import commonground.kernel.ProgrammeId;
import commonground.kernel.WebAddress;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Shows one of the things required: by a note, a link to where it can be found, or both.
 *
 * @param programme the deadline's own: those who lead it may supply too
 * @param link address of http or https
 */
public record SupplyEvidence(
        @TargetAggregateIdentifier DeadlineId deadline,
        ProgrammeId programme,
        EvidenceId item,
        String note,
        String link)
        implements LeadMay {
    public SupplyEvidence {
        var check = new Check();
        note = check.proseOrNothing("note", note);
        link = check.proseOrNothing("link", link, WebAddress.LONGEST);
        if (!link.isEmpty() && !WebAddress.isOne(link))
            check.refuse("link", "deadline.link-malformed");
        if (note.isEmpty() && link.isEmpty()) check.refuse("note", "deadline.nothing-shown");
        check.done();
    }
}
