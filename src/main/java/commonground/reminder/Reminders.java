package commonground.reminder;

import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The way to reminders for pages and the API: what was sent to whom, and who wants which. */
@Component
public class Reminders {
    /** Notes shown at once; a deadline that is late for months has many. */
    private static final Limit SHOWN = Limit.of(200);

    private final ReminderRows rows;
    private final Recipients recipients;
    private final Programmes programmes;
    private final People people;
    private final Commands commands;
    private final Moments moments;

    Reminders(
            ReminderRows rows,
            Recipients recipients,
            Programmes programmes,
            People people,
            Commands commands,
            Moments moments) {
        this.rows = rows;
        this.recipients = recipients;
        this.programmes = programmes;
        this.people = people;
        this.commands = commands;
        this.moments = moments;
    }

    /** What is noted of a deadline's reminders, the latest first; at most 200. */
    public List<NoteRow> of(DeadlineId deadline) {
        return rows.of(deadline, SHOWN);
    }

    /** What was to be sent to a person, the latest first; at most 200. */
    public List<NoteRow> to(PersonId person) {
        return rows.to(person, SHOWN);
    }

    /** The digests that a person was to get by mail, the latest first; at most 200. */
    public List<DigestRow> digests(PersonId person) {
        return rows.digests(person, SHOWN);
    }

    /** The latest reminder of each deadline that a person got, out of the last 200. */
    public Map<DeadlineId, NoteRow> latestTo(PersonId person) {
        var latest = new LinkedHashMap<DeadlineId, NoteRow>();
        for (var note : to(person))
            if (note.kind() == NoteKind.SENT) latest.putIfAbsent(note.deadline(), note);
        return latest;
    }

    /** What the person has chosen, or what holds as long as they have not. */
    public PreferenceRow preference(PersonId person) {
        return recipients.preference(person(person));
    }

    /** Whether this person can be reminded of deadlines that have no owner. */
    boolean mayBeToldOfAll(PersonId person) {
        return Recipients.looksAfterAll(person(person));
    }

    Person person(PersonId person) {
        return people.find(person).orElseThrow(() -> Refusal.unknown("person.unknown"));
    }

    /** Records a choice, if it still has the version that was read (-1: none had been made). */
    public Receipt choose(ChooseReminders command, long expectedVersion) {
        requireAsRead(moments.upToDate(() -> rows.preference(command.person())), expectedVersion);
        return sent(command, expectedVersion);
    }

    /** A version of what there is not (any more, or yet) is not answered as an unknown address. */
    private static void requireAsRead(Optional<?> now, long expectedVersion) {
        if (now.isEmpty() != expectedVersion < 0) throw Refusal.stale("changed-meanwhile");
    }

    private Receipt sent(Object command, long expectedVersion) {
        return expectedVersion < 0
                ? commands.send(command)
                : commands.send(command, expectedVersion);
    }

    /** Who else is told when this deadline stays late; empty where nothing was ever set. */
    public Optional<EscalationRow> escalation(DeadlineId deadline) {
        return rows.escalation(deadline);
    }

    /** The same for every deadline of a programme. */
    public Optional<EscalationRow> escalation(ProgrammeId programme) {
        return rows.escalation(programme);
    }

    /**
     * Sets who else is told, if what was set before still has the version that was read (-1:
     * nothing).
     *
     * @throws Refusal also if there is no such programme, deadline or person
     */
    public Receipt escalate(SetEscalation command, long expectedVersion) {
        moments.upToDate(() -> programmes.require(command.programme()));
        if (people.find(command.person()).isEmpty())
            throw Refusal.invalid("person", "reminder.no-such-person");
        requireAsRead(
                moments.upToDate(() -> set(command.programme(), command.deadline())),
                expectedVersion);
        return sent(command, expectedVersion);
    }

    private Optional<EscalationRow> set(ProgrammeId programme, @Nullable DeadlineId one) {
        return one == null ? rows.escalation(programme) : rows.escalation(one);
    }

    /** Ends that somebody else is told. */
    public Receipt end(EndEscalation command, long expectedVersion) {
        requireAsRead(
                moments.upToDate(() -> set(command.programme(), command.deadline())),
                expectedVersion);
        return commands.send(command, expectedVersion);
    }
}
