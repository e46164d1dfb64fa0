package commonground.programme;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A practice that is a member of a programme. */
@Embeddable
public record MemberRow(
        ProgrammeId programme,
        PracticeCode practice,
        @Column(name = "joined_on") LocalDate joinedOn,
        String reason) {}
