package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import java.util.List;

/**
 * Each of these practices was asked the same questions, alone.
 *
 * @param practices the members when it was opened
 */
@EventName("listening.round-opened")
public record RoundOpened(
        RoundId round,
        ProgrammeId programme,
        List<AloneQuestion> questions,
        List<PracticeCode> practices)
        implements AloneEvent {}
