package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;

/**
 * When a meeting was, where, or who was there had been written down wrongly. What was said at it
 * stays as it is.
 */
@EventName("listening.meeting-corrected")
public record MeetingCorrected(
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        MeetingFacts before,
        MeetingFacts now,
        String reason)
        implements ListeningEvent {}
