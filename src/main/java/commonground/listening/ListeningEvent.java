package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.OfProgramme;
import commonground.kernel.PracticeCode;

/** Something that happened at, or after, a meeting with one practice. */
public sealed interface ListeningEvent extends OfProgramme
        permits MeetingHeld,
                MeetingCorrected,
                StatementHeard,
                StatementTagged,
                StatementCorrected,
                HeardReflectedBack,
                ReflectionConfirmed {
    MeetingId meeting();

    /** The practice that was listened to. */
    PracticeCode practice();
}
