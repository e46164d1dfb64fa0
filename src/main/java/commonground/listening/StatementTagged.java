package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import java.util.List;

/** A statement was found to be about something else than was thought. */
@EventName("listening.statement-tagged")
public record StatementTagged(
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        StatementId statement,
        int number,
        List<Theme> themes)
        implements ListeningEvent {}
