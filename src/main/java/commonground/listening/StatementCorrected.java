package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * What was written down was not what was said. Through a person of the practice, or, before it was
 * reflected back, by whoever wrote it down.
 */
@EventName("listening.statement-corrected")
public record StatementCorrected(
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        StatementId statement,
        int number,
        int version,
        String words,
        String reason,
        @Nullable PersonId representative)
        implements ListeningEvent {}
