package commonground.listening;

import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.IssueId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.kernel.SharingId;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The way to meetings in which practices shared their issues with each other, for pages, the API
 * and other modules.
 */
@Component
public class Sharings {
    /** What was said about an issue, and where. */
    public record Discussion(SharingRow sharing, DiscussedRow discussed) {}

    private final SharingRows rows;
    private final Issues issues;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;
    private final Clock clock;

    Sharings(
            SharingRows rows,
            Issues issues,
            Programmes programmes,
            Commands commands,
            Moments moments,
            Clock clock) {
        this.rows = rows;
        this.issues = issues;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * The meeting.
     *
     * @throws Refusal if there was none at this moment
     */
    public SharingRow require(SharingId sharing) {
        return rows.find(sharing).orElseThrow(() -> Refusal.unknown("sharing.unknown"));
    }

    /** A programme's, the latest first. */
    public List<SharingRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** What was said there, issue by issue. */
    public List<DiscussedRow> discussed(SharingId sharing) {
        return rows.discussed(sharing);
    }

    /** Where an issue was discussed and what was said about it, the first meeting first. */
    public List<Discussion> about(IssueId issue) {
        return rows.about(issue).stream()
                .map(discussed -> new Discussion(require(discussed.sharing()), discussed))
                .sorted(Comparator.comparing(discussion -> discussion.sharing().heldOn()))
                .toList();
    }

    /**
     * Records a meeting, as something that happened on its date.
     *
     * @throws Refusal also if a practice is no member or the date has not come yet
     */
    public Receipt record(RecordSharing command) {
        moments.upToDate(() -> {
            programmes.require(command.programme());
            var members = programmes.memberCodes(command.programme());
            var check = new Check();
            for (var practice : command.practices())
                if (!members.contains(practice))
                    check.refuse("practices", "sharing.no-member", practice.value());
            if (command.heldOn().isAfter(LocalDate.ofInstant(clock.instant(), Moment.LONDON)))
                check.refuse("heldOn", "sharing.not-yet", command.heldOn());
            check.done();
            return true;
        });
        return on(command.heldOn(), command);
    }

    /**
     * Writes down what was said about an issue.
     *
     * @throws Refusal also if the issue is of another programme
     */
    public Receipt discuss(RecordDiscussion command) {
        var heldOn =
                moments.upToDate(() -> {
                    var row = require(command.sharing());
                    var there =
                            issues.find(command.issue())
                                    .filter(i -> i.programme().equals(row.programme()))
                                    .isPresent();
                    if (!there) throw Refusal.invalid("issue", "sharing.issue-unknown");
                    return row.heldOn();
                });
        return on(heldOn, command);
    }

    /** Puts right what was written down, if the meeting still has the version that was read. */
    public Receipt correct(CorrectDiscussion command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    private Receipt on(LocalDate date, Object command) {
        var acting = Objects.requireNonNull(Acting.current(), "nobody is signed in");
        return acting.tellingOf(date).call(() -> commands.send(command));
    }
}
