package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One step on the way from handing in to being done: a submission, a return, an assurance.
 *
 * @param version the deadline's version that this step made
 * @param state what the step made of the deadline
 * @param words what was handed in, what was wanting, or on what grounds; may be empty
 */
@Embeddable
public record HandedInRow(
        DeadlineId deadline,
        ProgrammeId programme,
        long version,
        @Enumerated(EnumType.STRING) DeadlineState state,
        @Column(name = "step_on") LocalDate on,
        String words,
        @Column(name = "without_evidence") String withoutEvidence,
        @Column(name = "recorded_by") PersonId by) {}
