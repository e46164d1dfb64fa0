package commonground.listening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import commonground.programme.Programmes;
import commonground.programme.Stage;
import commonground.programme.StagesReached;
import commonground.views.Moments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The way to what practices said when they were listened to, for pages, the API and other modules:
 * reads it as it was at the request's moment, without the words that the reader may not see yet,
 * and checks what no single meeting can know before a command is sent.
 */
@Component
public class Listening implements StagesReached {
    private final ListeningRows rows;
    private final Confidence confidence;
    private final AtTheMeeting atTheMeeting;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;

    Listening(
            ListeningRows rows,
            Confidence confidence,
            AtTheMeeting atTheMeeting,
            Programmes programmes,
            Commands commands,
            Moments moments) {
        this.rows = rows;
        this.confidence = confidence;
        this.atTheMeeting = atTheMeeting;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
    }

    public Optional<MeetingRow> find(MeetingId meeting) {
        return rows.meeting(meeting);
    }

    /**
     * The meeting.
     *
     * @throws Refusal if there was none at this moment
     */
    public MeetingRow require(MeetingId meeting) {
        return find(meeting).orElseThrow(() -> Refusal.unknown("listening.meeting-unknown"));
    }

    /** A programme's meetings, the first one first. */
    public List<MeetingRow> meetings(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** Meetings of every programme whose words the practice has not confirmed, the oldest first. */
    public List<MeetingRow> unconfirmed() {
        return rows.unconfirmed();
    }

    public Optional<StatementRow> statement(StatementId statement) {
        return rows.statement(statement).map(found -> confidence.kept(List.of(found)).getFirst());
    }

    /** What was heard at one meeting, in the order it was written down. */
    public List<StatementRow> statements(MeetingId meeting) {
        return confidence.kept(rows.statements(meeting));
    }

    /** Everything that was heard in a programme, the first meeting first. */
    public List<StatementRow> statements(ProgrammeId programme) {
        return confidence.kept(rows.statementsOf(programme));
    }

    /** What one practice said in a programme. */
    public List<StatementRow> statementsOf(ProgrammeId programme, PracticeCode practice) {
        return statements(programme).stream()
                .filter(statement -> statement.practice().equals(practice))
                .toList();
    }

    /** Those of these statements that there are. */
    public List<StatementRow> statements(Collection<StatementId> statements) {
        return statements.isEmpty() ? List.of() : confidence.kept(rows.statements(statements));
    }

    /** How far each member of a programme has been listened to, by name. */
    public List<Coverage> coverage(ProgrammeId programme) {
        var meetings = rows.of(programme).stream().collect(groupingBy(MeetingRow::practice));
        return programmes.memberDetails(programme).stream()
                .map(member ->
                        new Coverage(
                                member.code(),
                                member.name(),
                                meetings.getOrDefault(member.code(), List.of())))
                .toList();
    }

    /**
     * Whether whoever acts reads everything this practice said, also what it has not confirmed yet.
     */
    public boolean mayReadAllOf(PracticeCode practice) {
        return confidence.mayReadAllOf(practice);
    }

    /** Listening is reached with the first meeting. */
    @Override
    public Map<ProgrammeId, Map<Stage, LocalDate>> stagesReached() {
        return rows.first().stream()
                .collect(
                        toMap(
                                ListeningRows.First::programme,
                                first -> Map.of(Stage.LISTENING, first.heldOn())));
    }

    /** Every wording of every statement of a meeting, by statement, the first one first. */
    Map<StatementId, List<WordsRow>> words(MeetingRow meeting) {
        if (!confidence.mayReadAllOf(meeting.practice())) return Map.of();
        return rows.words(meeting.meeting()).stream().collect(groupingBy(WordsRow::statement));
    }

    /** Every time it was corrected, reflected back or confirmed, the first one first. */
    List<StepRow> steps(MeetingId meeting) {
        return rows.steps(meeting);
    }

    /**
     * Records a meeting, as something that happened on its date.
     *
     * @throws Refusal also if there is no such programme, the practice is no member of it, somebody
     *     named is not known or belongs to another practice, or the date has not come yet
     */
    public Receipt record(RecordMeeting command) {
        moments.upToDate(() -> {
            programmes.require(command.programme());
            requireMember(command.programme(), command.practice());
            return true;
        });
        atTheMeeting.requireKnown(command);
        return on(command.heldOn(), command);
    }

    /**
     * Corrects when it was, where, or who was there, if it still has the version that was read.
     *
     * @throws Refusal also as {@link #record} does, or if it would have been after it was reflected
     *     back
     */
    public Receipt mend(CorrectMeeting command, long expectedVersion) {
        var meeting = moments.upToDate(() -> require(command.meeting()));
        atTheMeeting.requireKnown(meeting.practice(), command);
        var reflection = meeting.reflection();
        if (reflection != null && command.heldOn().isAfter(reflection.on()))
            throw Refusal.invalid("heldOn", "listening.after-reflection", reflection.on());
        return commands.send(command, expectedVersion);
    }

    /** Writes down a statement, as something that was said on the date of the meeting. */
    public Receipt add(AddStatement command) {
        var heldOn = moments.upToDate(() -> require(command.meeting())).heldOn();
        return on(heldOn, command);
    }

    /** Says again what a statement is about, if the meeting still has the version that was read. */
    public Receipt tag(TagStatement command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    /**
     * Corrects a statement, if the meeting still has the version that was read.
     *
     * @throws Refusal also if the representative may not speak for the practice
     */
    public Receipt correct(CorrectStatement command, long expectedVersion) {
        var representative = command.representative();
        if (representative != null)
            atTheMeeting.requireSpeaksFor(command.practice(), representative);
        requireNotBefore(moments.upToDate(() -> require(command.meeting())).heldOn());
        return commands.send(command, expectedVersion);
    }

    /**
     * Records that it was reflected back, if the meeting still has the version that was read.
     *
     * @throws Refusal also if that is said to have happened before the meeting
     */
    public Receipt reflectBack(ReflectBack command, long expectedVersion) {
        atTheMeeting.requireListens("through", command.through());
        requireNotBefore(moments.upToDate(() -> require(command.meeting())).heldOn());
        return commands.send(command, expectedVersion);
    }

    /**
     * Confirms what was reflected back, if the meeting still has the version that was read.
     *
     * @throws Refusal also if the representative may not speak for the practice, or if that is said
     *     to have happened before it was reflected back
     */
    public Receipt confirm(ConfirmReflection command, long expectedVersion) {
        atTheMeeting.requireSpeaksFor(command.practice(), command.representative());
        var reflection = moments.upToDate(() -> require(command.meeting())).reflection();
        if (reflection != null) requireNotBefore(reflection.on());
        return commands.send(command, expectedVersion);
    }

    private Receipt on(LocalDate date, Object command) {
        var acting = Objects.requireNonNull(Acting.current(), "nobody is signed in");
        return acting.tellingOf(date).call(() -> commands.send(command));
    }

    private void requireMember(ProgrammeId programme, PracticeCode practice) {
        if (!programmes.memberCodes(programme).contains(practice))
            throw Refusal.invalid("practice", "listening.no-member", practice.value());
    }

    private static void requireNotBefore(LocalDate date) {
        var acting = Acting.current();
        if (acting == null || acting.happenedOn() == null) return;
        if (acting.happenedOn().isBefore(date))
            throw Refusal.invalid("happenedOn", "listening.too-early", date);
    }
}
