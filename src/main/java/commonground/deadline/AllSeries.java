package commonground.deadline;

import commonground.access.MayCommand;
import commonground.deadline.Series.Copy;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.kernel.SeriesId;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import commonground.views.Moments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The way to deadlines that were set once for several programmes. Everything that can be known
 * beforehand is checked before the first copy is recorded; what was set in part, because the
 * machine stopped, is completed by setting the same again.
 */
@Component
public class AllSeries {
    /** More of them nobody looks through. */
    private static final int MOST = 500;

    private final SeriesRows rows;
    private final Deadlines deadlines;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;
    private final MayCommand mayCommand;

    AllSeries(
            SeriesRows rows,
            Deadlines deadlines,
            Programmes programmes,
            Commands commands,
            Moments moments,
            MayCommand mayCommand) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
        this.mayCommand = mayCommand;
    }

    /** Those last due first. */
    List<SeriesRows.Listed> all() {
        return rows.all(Limit.of(MOST));
    }

    public Optional<Series> find(SeriesId id) {
        var copies = rows.copies(id.value());
        if (copies.isEmpty()) return Optional.empty();
        var names = programmes.names(copies.stream().map(DeadlineRow::programme).toList());
        return Optional.of(Series.of(id, copies, rows.moves(id.value()), names));
    }

    /**
     * The series.
     *
     * @throws Refusal if there was none at this moment
     */
    public Series require(SeriesId id) {
        return find(id).orElseThrow(() -> Refusal.unknown("series.unknown"));
    }

    /** The programmes that are not closed and have no copy of it yet, by name. */
    List<ProgrammeRow> without(Series series) {
        var there = series.programmes();
        return running().stream().filter(row -> !there.contains(row.programme())).toList();
    }

    /** The programmes that are not closed, by name. */
    List<ProgrammeRow> running() {
        return programmes.all().stream().filter(row -> !row.closed()).toList();
    }

    /**
     * Sets a copy for each programme that has none yet; setting the same again changes nothing.
     *
     * @throws Refusal before anything is recorded, if a programme is unknown, closed, or was opened
     *     after the due date; if the series says something else already; or if it has been moved
     */
    public Receipt set(NewSeries asked) {
        return set(asked, false);
    }

    /**
     * As {@link #set}, also for programmes opened after the due date: whoever sets it has said that
     * this is a record of something earlier.
     */
    Receipt setForTheRecord(NewSeries asked) {
        return set(asked, true);
    }

    /**
     * Sets a copy also for these programmes: for the date that the series has now, with what its
     * copies have to show. Those that have one already keep it as it is.
     *
     * @throws Refusal before anything is recorded, if any copy was changed since the version read,
     *     or if a programme is unknown, closed, or was opened after that date
     */
    public Receipt extend(SeriesId id, List<ProgrammeId> more, long expectedVersion) {
        return extend(id, more, expectedVersion, false);
    }

    /** As {@link #extend}, also for programmes opened after that date. */
    Receipt extendForTheRecord(SeriesId id, List<ProgrammeId> more, long expectedVersion) {
        return extend(id, more, expectedVersion, true);
    }

    private Receipt extend(
            SeriesId id, List<ProgrammeId> more, long expectedVersion, boolean forTheRecord) {
        requireMay(SetDeadline.class);
        var asked =
                moments.upToDate(() -> {
                    var now = require(id);
                    if (now.version() != expectedVersion) throw Refusal.stale("changed-meanwhile");
                    var further = further(now, more);
                    var among = requireRunning(further.programmes());
                    if (!forTheRecord) requireOpenedBy("programmes", further.due(), among);
                    return further;
                });
        return setWhatIsMissing(asked, new There(expectedVersion, Map.of()));
    }

    private NewSeries further(Series series, List<ProgrammeId> more) {
        var there = series.programmes();
        var pattern = series.pattern().deadline();
        return new NewSeries(
                series.id(),
                more.stream().filter(programme -> !there.contains(programme)).toList(),
                pattern.terms(),
                series.due(),
                pattern.template(),
                deadlines.evidence(pattern.deadline()).stream()
                        .filter(EvidenceRow::isRequired)
                        .map(EvidenceRow::what)
                        .toList());
    }

    /**
     * What there is of a series.
     *
     * @param evidence what each copy has to show, or had to
     */
    private record There(long version, Map<DeadlineId, List<EvidenceRow>> evidence) {
        static final There NOTHING = new There(0, Map.of());
    }

    private There there(Series series) {
        return new There(
                series.version(),
                series.copies().stream()
                        .map(copy -> copy.deadline().deadline())
                        .collect(Collectors.toMap(Function.identity(), deadlines::evidence)));
    }

    private Receipt set(NewSeries asked, boolean forTheRecord) {
        requireMay(SetDeadline.class);
        var there =
                moments.upToDate(() -> {
                    var among = requireRunning(asked.programmes());
                    if (!forTheRecord) requireOpenedBy("due", asked.due(), among);
                    var before = find(asked.series());
                    before.ifPresent(series -> requireTheSame(series, asked));
                    return before.map(this::there).orElse(There.NOTHING);
                });
        return setWhatIsMissing(asked, there);
    }

    /** The receipt's version is that of the series: each entry adds one to it. */
    private Receipt setWhatIsMissing(NewSeries asked, There there) {
        var missing = new ArrayList<Object>();
        for (var programme : asked.programmes()) {
            var copy = asked.copyFor(programme);
            var id = copy.deadline().deadline();
            if (!there.evidence().containsKey(id)) missing.add(copy.deadline());
            var items = there.evidence().getOrDefault(id, List.of());
            copy.items().stream()
                    .filter(item -> items.stream().noneMatch(row -> row.item().equals(item.item())))
                    .forEach(missing::add);
        }
        var receipts = missing.stream().map(commands::send).toList();
        var changes = receipts.stream().filter(Receipt::changedSomething).count();
        var position = receipts.stream().mapToLong(Receipt::position).max().orElse(0);
        return new Receipt(position, changes == 0 ? -1 : there.version() + changes);
    }

    /**
     * Moves every copy whose date was not moved for its programme alone. Each is moved by itself: a
     * copy that refuses keeps none of the others back, and is named.
     *
     * @throws Refusal before anything is recorded, if any copy was changed since the version read,
     *     if none follows the series any more, or if the date lies before one of their programmes
     *     was opened
     */
    public SeriesMoved move(SeriesId id, MoveSeries asked, long expectedVersion) {
        return move(id, asked, expectedVersion, false);
    }

    /** As {@link #move}, also to a date before programmes were opened. */
    SeriesMoved moveForTheRecord(SeriesId id, MoveSeries asked, long expectedVersion) {
        return move(id, asked, expectedVersion, true);
    }

    private SeriesMoved move(
            SeriesId id, MoveSeries asked, long expectedVersion, boolean forTheRecord) {
        requireMay(MoveDeadline.class);
        var series =
                moments.upToDate(() -> {
                    var now = require(id);
                    if (now.version() != expectedVersion) throw Refusal.stale("changed-meanwhile");
                    if (now.following().isEmpty()) throw Refusal.of("series.none-follows");
                    if (!forTheRecord) requireOpenedBy("to", asked.to(), programmesOf(now));
                    return now;
                });
        return move(series, asked);
    }

    /** The programmes whose date moves when the series is moved. */
    List<ProgrammeRow> following(SeriesId id) {
        return moments.upToDate(() -> programmesOf(require(id)));
    }

    private List<ProgrammeRow> programmesOf(Series series) {
        return programmes.find(
                series.following().stream().map(copy -> copy.deadline().programme()).toList());
    }

    private SeriesMoved move(Series series, MoveSeries asked) {
        var moved = new ArrayList<Copy>();
        var refused = new ArrayList<SeriesMoved.NotMoved>();
        var own = new ArrayList<Copy>();
        var position = 0L;
        for (var copy : series.copies()) {
            if (copy.movedLocally()) {
                own.add(copy);
                continue;
            }
            try {
                var row = copy.deadline();
                position = commands.send(asked.of(row.deadline()), row.version()).position();
                moved.add(copy);
            } catch (Refusal refusal) {
                if (refusal.kind() == Refusal.Kind.FORBIDDEN) throw refusal;
                refused.add(new SeriesMoved.NotMoved(copy, refusal.reasons().getFirst()));
            }
        }
        return new SeriesMoved(
                position, List.copyOf(moved), List.copyOf(refused), List.copyOf(own));
    }

    private List<ProgrammeRow> requireRunning(Collection<ProgrammeId> ids) {
        var known = programmes.find(ids);
        if (known.size() < ids.size())
            throw Refusal.invalid("programmes", "series.programme-unknown");
        var closed = known.stream().filter(ProgrammeRow::closed).toList();
        if (!closed.isEmpty())
            throw Refusal.invalid("programmes", "series.programme-closed", named(closed));
        return known;
    }

    private static void requireOpenedBy(String field, LocalDate due, List<ProgrammeRow> among) {
        var later = among.stream().filter(row -> due.isBefore(row.openedOn())).toList();
        if (!later.isEmpty())
            throw Refusal.invalid(field, "series.before-programme", due, named(later));
    }

    private static void requireTheSame(Series series, NewSeries asked) {
        if (!series.terms().equals(asked.terms())
                || !series.originalDue().equals(asked.due())
                || !series.template().equals(asked.template()))
            throw Refusal.of("series.says-otherwise", series.obligation(), series.originalDue());
        if (series.moved() && !series.programmes().containsAll(asked.programmes()))
            throw Refusal.of("series.moved-already", series.due());
    }

    static String named(List<ProgrammeRow> rows) {
        return rows.stream().map(ProgrammeRow::name).collect(Collectors.joining(", "));
    }

    /** Told before anything else, so that nobody learns more than that they may not. */
    private void requireMay(Class<?> command) {
        var acting = Acting.current();
        if (acting == null || !mayCommand.may(acting.person(), command))
            throw Refusal.forbidden("access.may-not");
    }
}
