package commonground.listening;

import commonground.kernel.IssueId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SharingId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was said about an issue at a meeting of several practices.
 *
 * @param corrections how often it was put right
 */
@Embeddable
public record DiscussedRow(
        SharingId sharing,
        ProgrammeId programme,
        IssueId issue,
        String said,
        int corrections,
        @Column(name = "written_on") LocalDate writtenOn,
        @Column(name = "written_by") PersonId writtenBy) {}
