package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;

/**
 * Nobody answers any more, and everybody reads every answer.
 *
 * @param everybodyAnswered true where it closed by itself with the last answer
 * @param reason why it was closed before everybody had answered; empty otherwise
 */
@EventName("listening.round-closed")
public record RoundClosed(
        RoundId round, ProgrammeId programme, boolean everybodyAnswered, String reason)
        implements AloneEvent {}
