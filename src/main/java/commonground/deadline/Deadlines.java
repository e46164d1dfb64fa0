package commonground.deadline;

import commonground.access.People;
import commonground.deadline.DueRows.Whose;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The way to commissioners' deadlines for pages and the API: reads them as they were at the
 * request's moment, by due date, and checks what no single deadline can know (which programme there
 * is, what day it is) before a command is sent.
 */
@Component
public class Deadlines {
    private static final LocalDate FOREVER = LocalDate.of(2100, 1, 1);

    private static final Comparator<DeadlineRow> BY_DUE_DATE =
            Comparator.comparing(DeadlineRow::due)
                    .thenComparing(DeadlineRow::obligation)
                    .thenComparing(row -> row.deadline().value());

    private final DeadlineRows rows;
    private final DueRows due;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;
    private final Clock clock;
    private final People people;
    private final Satisfiers satisfiers;

    Deadlines(
            DeadlineRows rows,
            DueRows due,
            Programmes programmes,
            Commands commands,
            Moments moments,
            Clock clock,
            People people,
            Satisfiers satisfiers) {
        this.people = people;
        this.satisfiers = satisfiers;
        this.rows = rows;
        this.due = due;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
        this.clock = clock;
    }

    public Optional<DeadlineRow> find(DeadlineId deadline) {
        return rows.find(deadline);
    }

    /**
     * The deadline.
     *
     * @throws Refusal if there was none at this moment
     */
    public DeadlineRow require(DeadlineId deadline) {
        return find(deadline).orElseThrow(() -> Refusal.unknown("deadline.unknown"));
    }

    /** All of one programme. */
    public List<DeadlineRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** Those of several programmes, in one query. */
    public Map<ProgrammeId, List<DeadlineRow>> of(Collection<ProgrammeId> programmes) {
        if (programmes.isEmpty()) return Map.of();
        return rows.of(programmes).stream().collect(Collectors.groupingBy(DeadlineRow::programme));
    }

    /** Those of every programme: for work in the background, never for a page. */
    public List<DeadlineRow> all() {
        return rows.all();
    }

    /** Those of these that there are, by due date. */
    public List<DeadlineRow> those(Collection<DeadlineId> deadlines) {
        return deadlines.isEmpty() ? List.of() : rows.those(Set.copyOf(deadlines));
    }

    /**
     * What waits in all programmes: late, due within so many days, or submitted.
     *
     * @param howMany of each at most are told; all are counted
     */
    public Waiting waiting(int days, int howMany) {
        var today = Moment.current().date();
        var until = today.plusDays(days + 1L);
        var totals = due.totals(Whose.ALL, today);
        var first = totals.span(DeadlineState.OPEN, DueWindow.OVERDUE, 0, howMany);
        var late =
                totals.late() == 0
                        ? List.<DeadlineRow>of()
                        : open(first.first(), first.last().plusDays(1), howMany);
        var soon = open(today, until, howMany);
        var submitted =
                rows.due(DeadlineState.SUBMITTED, LocalDate.EPOCH, FOREVER, Limit.of(howMany));
        return new Waiting(
                Stream.of(late, soon, submitted).flatMap(List::stream).toList(),
                totals.late(),
                totals.soon(days),
                totals.states().getOrDefault(DeadlineState.SUBMITTED, 0L));
    }

    /** Those that wait for a submission and are due from one day until before another. */
    public List<DeadlineRow> open(LocalDate from, LocalDate until, int howMany) {
        return due(DeadlineState.OPEN, from, until, howMany);
    }

    /** Those due from one day until before another, whatever their state. */
    public List<DeadlineRow> due(LocalDate from, LocalDate until, int howMany) {
        return due(EnumSet.allOf(DeadlineState.class), from, until, howMany);
    }

    private List<DeadlineRow> due(
            Set<DeadlineState> states, LocalDate from, LocalDate until, int howMany) {
        return states.stream()
                .flatMap(state -> rows.due(state, from, until, Limit.of(howMany)).stream())
                .sorted(BY_DUE_DATE)
                .limit(howMany)
                .toList();
    }

    /** Every move that was made on this day or later. */
    public List<MoveRow> movesFrom(LocalDate from, int howMany) {
        return rows.movesFrom(from, Limit.of(howMany));
    }

    /** Every move in these programmes that was made on this day or later. */
    public List<MoveRow> movesFrom(Collection<ProgrammeId> programmes, LocalDate from) {
        return programmes.isEmpty() ? List.of() : rows.movesFrom(Set.copyOf(programmes), from);
    }

    /** The first of a programme that still wait for a submission, late ones included. */
    public List<DeadlineRow> next(ProgrammeId programme, int howMany) {
        return rows.next(programme, Limit.of(howMany));
    }

    /** Every move of a deadline's date, the first one first. */
    public List<MoveRow> moves(DeadlineId deadline) {
        return rows.moves(deadline);
    }

    /** Every submission, return and assurance, the first one first. */
    public List<HandedInRow> handedIn(DeadlineId deadline) {
        return rows.handedIn(deadline);
    }

    /** What has to be shown, in the order in which it was required; what no longer has to, too. */
    public List<EvidenceRow> evidence(DeadlineId deadline) {
        return rows.evidence(deadline);
    }

    /**
     * One thing that has to be shown.
     *
     * @throws Refusal if the deadline asked for no such thing at this moment
     */
    EvidenceRow evidence(DeadlineId deadline, EvidenceId item) {
        return evidence(deadline).stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("evidence.unknown"));
    }

    /** Those in whose place this one stands. */
    public List<DeadlineRow> supersededBy(DeadlineId deadline) {
        return rows.supersededBy(deadline);
    }

    /**
     * Sets a deadline.
     *
     * @throws Refusal also if there is no such programme, or the due date lies before it was opened
     */
    public Receipt set(SetDeadline command) {
        requireNotBefore(openedOn(command.programme()), "due", command.due());
        return commands.send(command);
    }

    /**
     * Sets a deadline that may lie before the programme was opened: whoever sets it has said that
     * this is a record of something earlier.
     *
     * @throws Refusal also if there is no such programme
     */
    public Receipt setForTheRecord(SetDeadline command) {
        openedOn(command.programme());
        return commands.send(command);
    }

    /**
     * When the programme was opened.
     *
     * @throws Refusal if there is no such programme by now
     */
    LocalDate openedOn(ProgrammeId programme) {
        return moments.upToDate(() -> programmes.require(programme)).openedOn();
    }

    /**
     * Whose deadline it is.
     *
     * @throws Refusal if there is no such deadline by now
     */
    ProgrammeId programmeOf(DeadlineId deadline) {
        return moments.upToDate(() -> require(deadline)).programme();
    }

    /**
     * Moves the due date, if the deadline still has the version that was read.
     *
     * @throws Refusal also if the new date lies before the programme was opened
     */
    public Receipt move(MoveDeadline command, long expectedVersion) {
        requireNotBefore(openedOn(programmeOf(command.deadline())), "to", command.to());
        return commands.send(command, expectedVersion);
    }

    /** As {@link #move}, also to a date before the programme was opened. */
    Receipt moveForTheRecord(MoveDeadline command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    /**
     * Records a submission, if the deadline still has the version that was read.
     *
     * @throws Refusal also if the date of the submission has not come yet
     */
    public Receipt submit(SubmitDeadline command, long expectedVersion) {
        requireHasCome("on", command.on());
        return commands.send(command, expectedVersion);
    }

    /**
     * Assures what was submitted, if the deadline still has the version that was read.
     *
     * @throws Refusal also if that is said to have happened before the submission
     */
    public Receipt assure(AssureDeadline command, long expectedVersion) {
        requireNotBeforeSubmission(command.deadline());
        return commands.send(command, expectedVersion);
    }

    /**
     * Returns what was submitted, if the deadline still has the version that was read.
     *
     * @throws Refusal also if that is said to have happened before the submission
     */
    public Receipt giveBack(ReturnDeadline command, long expectedVersion) {
        requireNotBeforeSubmission(command.deadline());
        return commands.send(command, expectedVersion);
    }

    /**
     * Drafts a deadline.
     *
     * @throws Refusal also if there is no such programme, or the due date lies before it was opened
     */
    public Receipt draft(DraftDeadline command) {
        requireNotBefore(openedOn(command.programme()), "due", command.due());
        return commands.send(command);
    }

    /** As {@link #draft}, also for a date before the programme was opened. */
    Receipt draftForTheRecord(DraftDeadline command) {
        openedOn(command.programme());
        return commands.send(command);
    }

    /**
     * Corrects a draft, if the deadline still has the version that was read.
     *
     * @throws Refusal also if the due date lies before the programme was opened
     */
    public Receipt correct(CorrectDraft command, long expectedVersion) {
        requireNotBefore(openedOn(programmeOf(command.deadline())), "due", command.due());
        return commands.send(command, expectedVersion);
    }

    /**
     * Names who sees to it, if the deadline still has the version that was read.
     *
     * @throws Refusal also if nobody of that name has an account
     */
    public Receipt nameOwner(NameDeadlineOwner command, long expectedVersion) {
        if (people.find(command.owner()).isEmpty())
            throw Refusal.invalid("owner", "deadline.owner-unknown");
        return commands.send(command, expectedVersion);
    }

    /**
     * Records that it was missed, if the deadline still has the version that was read.
     *
     * @throws Refusal also if the date given has not come yet
     */
    public Receipt miss(RecordMissed command, long expectedVersion) {
        requireHasCome("on", command.on());
        return commands.send(command, expectedVersion);
    }

    /**
     * Puts another in its place, if the deadline still has the version that was read.
     *
     * @throws Refusal also if the other is of another programme, or has ended itself
     */
    public Receipt supersede(SupersedeDeadline command, long expectedVersion) {
        moments.upToDate(() -> {
            var programme = require(command.deadline()).programme();
            var by = find(command.by()).filter(row -> row.programme().equals(programme));
            if (by.isEmpty()) throw Refusal.invalid("by", "deadline.superseded-by-unknown");
            if (by.get().isClosed()
                    && find(command.deadline()).stream().noneMatch(DeadlineRow::isClosed))
                throw Refusal.invalid("by", "deadline.superseded-by-closed", by.get().state());
            return by.get();
        });
        return commands.send(command, expectedVersion);
    }

    /** Supplies evidence, if the deadline still has the version that was read. */
    public Receipt supply(SupplyEvidence command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    /**
     * Says what is to satisfy it, if the deadline still has the version that was read.
     *
     * @throws Refusal also if its programme has no such thing
     */
    public Receipt link(LinkDeadline command, long expectedVersion) {
        moments.upToDate(() -> {
            if (satisfiers.find(command.programme(), command.link()).isEmpty())
                throw Refusal.invalid("link", "deadline.link-unknown");
            return true;
        });
        return commands.send(command, expectedVersion);
    }

    /** Any other change, if the deadline still has the version that was read. */
    Receipt change(Object command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    private void requireNotBeforeSubmission(DeadlineId deadline) {
        var acting = Acting.current();
        if (acting == null || acting.happenedOn() == null) return;
        var submission = moments.upToDate(() -> require(deadline)).submission();
        if (submission != null && acting.happenedOn().isBefore(submission.on()))
            throw Refusal.invalid("happenedOn", "deadline.before-submission", submission.on());
    }

    private static void requireNotBefore(LocalDate opened, String field, LocalDate due) {
        if (due.isBefore(opened))
            throw Refusal.invalid(field, "deadline.before-programme", due, opened);
    }

    private void requireHasCome(String field, LocalDate date) {
        if (date.isAfter(LocalDate.ofInstant(clock.instant(), Moment.LONDON)))
            throw Refusal.invalid(field, "deadline.not-yet", date);
    }
}
