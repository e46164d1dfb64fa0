package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.List;

/** The practice confirmed that this is what it said: these statements, in exactly these words. */
@EventName("listening.reflection-confirmed")
public record ReflectionConfirmed(
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        PersonId representative,
        String note,
        List<StatementAs> statements)
        implements ListeningEvent {}
