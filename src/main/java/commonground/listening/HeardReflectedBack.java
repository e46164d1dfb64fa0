package commonground.listening;

import commonground.kernel.EventName;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.util.List;

/** The practice was told what had been heard: these statements, in exactly these words. */
@EventName("listening.heard-reflected-back")
public record HeardReflectedBack(
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        PersonId through,
        String how,
        List<StatementAs> statements)
        implements ListeningEvent {}
