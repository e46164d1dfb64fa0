package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Something that is to satisfy a deadline. */
@Embeddable
public record LinkRow(
        DeadlineId deadline,
        ProgrammeId programme,
        @Column(name = "link_kind") @Enumerated(EnumType.STRING) LinkKind kind,
        @Column(name = "link_id") String id,
        @Column(name = "linked_on") LocalDate on,
        @Column(name = "linked_by") PersonId by) {

    public DeadlineLink link() {
        return new DeadlineLink(kind, id);
    }
}
