package commonground.reminder;

import commonground.kernel.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes what became of somebody's digest of one week.
 *
 * @param week the Monday that the week is known by
 * @param sent whether the mail server took it
 */
public record NoteDigest(PersonId person, LocalDate week, boolean sent) {
    @TargetAggregateIdentifier
    DigestsId digests() {
        return new DigestsId(person);
    }
}
