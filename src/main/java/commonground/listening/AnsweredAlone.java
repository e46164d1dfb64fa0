package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import java.util.List;

/**
 * A practice answered, or changed its answer. Nobody else reads it before the round is closed.
 *
 * @param onBehalf whether somebody who does not belong to the practice recorded it
 */
@EventName("listening.answered-alone")
public record AnsweredAlone(
        RoundId round,
        ProgrammeId programme,
        PracticeCode practice,
        List<AloneAnswer> answers,
        boolean onBehalf)
        implements AloneEvent {}
