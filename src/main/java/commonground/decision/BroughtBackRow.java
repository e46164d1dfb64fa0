package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * One time that those who differ were brought back to common ground.
 *
 * @param step its number within the decision, from 1
 * @param objections numbers of the objections that were talked over
 * @param issues the agreed common issues they were brought back to
 * @param others who took part beside the practices, by role; may be empty
 */
@Embeddable
public record BroughtBackRow(
        DecisionId decision,
        ProgrammeId programme,
        int step,
        @Convert(converter = Numbers.class) List<Integer> objections,
        @Convert(converter = DecisionIds.class) List<DecisionId> issues,
        @Convert(converter = PracticeCodes.class) List<PracticeCode> practices,
        String others,
        String said,
        String follows,
        @Column(name = "held_on") LocalDate heldOn,
        @Column(name = "recorded_by") PersonId recordedBy) {}
