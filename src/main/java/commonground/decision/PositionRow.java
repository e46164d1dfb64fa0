package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The latest position of a practice; it counts only while its wording is the decision's current
 * one.
 */
@Embeddable
public record PositionRow(
        DecisionId decision,
        ProgrammeId programme,
        PracticeCode practice,
        int wording,
        @Enumerated(EnumType.STRING) Stance stance,
        String reason,
        PersonId representative,
        @Column(name = "taken_on") LocalDate takenOn,
        @Column(name = "recorded_by") PersonId recordedBy) {}
