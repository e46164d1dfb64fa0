package commonground.listening;

import commonground.kernel.ConcernsProgramme;
import commonground.kernel.NotOnceClosed;
import commonground.kernel.ProgrammeId;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ListeningConcernsProgramme implements ConcernsProgramme {
    private final ListeningRows meetings;
    private final IssueRows issues;
    private final SharingRows sharings;
    private final RoundRows rounds;

    ListeningConcernsProgramme(
            ListeningRows meetings, IssueRows issues, SharingRows sharings, RoundRows rounds) {
        this.meetings = meetings;
        this.issues = issues;
        this.sharings = sharings;
        this.rounds = rounds;
    }

    @Override
    public Optional<ProgrammeId> programmeOf(NotOnceClosed command) {
        return switch (command) {
            case ChangesMeeting c -> meetings.meeting(c.meeting()).map(MeetingRow::programme);
            case ChangesIssue c -> issues.find(c.issue()).map(IssueRow::programme);
            case ChangesSharing c -> sharings.find(c.sharing()).map(SharingRow::programme);
            case ChangesRound c -> rounds.find(c.round()).map(RoundRow::programme);
            default -> Optional.empty();
        };
    }
}
