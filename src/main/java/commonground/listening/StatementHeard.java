package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import java.time.LocalDate;
import java.util.List;

/** The practice said this, in its own words. */
@EventName("listening.statement-heard")
public record StatementHeard(
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        StatementId statement,
        int number,
        LocalDate heardOn,
        String words,
        List<Theme> themes)
        implements ListeningEvent {}
