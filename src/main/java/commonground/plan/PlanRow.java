package commonground.plan;

import commonground.kernel.PersonId;
import commonground.kernel.PlanId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a programme's business plan.
 *
 * @param number from 1
 * @param link address of the document; empty if there is none
 * @param reason what it changes and why; may be empty for the first
 */
@Embeddable
public record PlanRow(
        PlanId plan,
        ProgrammeId programme,
        int number,
        @Convert(converter = Sections.class) List<PlanSection> sections,
        String link,
        String reason,
        @Column(name = "drafted_on") LocalDate draftedOn,
        @Column(name = "drafted_by") PersonId draftedBy) {

    /** Those that something has been written in. */
    public List<PlanSection> written() {
        return sections.stream().filter(PlanSection::written).toList();
    }

    /** Titles of those that are still to be written. */
    public List<String> unwritten() {
        return sections.stream()
                .filter(section -> !section.written())
                .map(PlanSection::title)
                .toList();
    }
}
