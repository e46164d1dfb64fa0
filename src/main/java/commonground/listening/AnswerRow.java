package commonground.listening;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a practice answered last.
 *
 * @param onBehalf whether somebody who does not belong to the practice recorded it
 * @param changes how often it was changed
 */
@Embeddable
public record AnswerRow(
        RoundId round,
        ProgrammeId programme,
        PracticeCode practice,
        @Convert(converter = AloneAnswers.class) List<AloneAnswer> answers,
        @Column(name = "on_behalf") boolean onBehalf,
        int changes,
        @Column(name = "answered_on") LocalDate answeredOn,
        @Column(name = "recorded_by") PersonId recordedBy) {}
