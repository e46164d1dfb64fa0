package commonground.deadline;

import commonground.access.People;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the deadlines of one programme or of all, a page at a time, at the request's moment. */
@Component
@Transactional(readOnly = true)
class DueDashboard {
    static final int A_PAGE = 25;

    /** More than these nobody reads in a file. */
    static final int MOST = 40_000;

    private static final int AT_ONCE = 500;

    private final DueRows rows;
    private final Satisfiers satisfiers;
    private final Programmes programmes;
    private final People people;

    DueDashboard(DueRows rows, Satisfiers satisfiers, Programmes programmes, People people) {
        this.rows = rows;
        this.satisfiers = satisfiers;
        this.programmes = programmes;
        this.people = people;
    }

    /**
     * One page.
     *
     * @param programme null for all; then the query's programme counts
     */
    DuePage page(@Nullable ProgrammeId programme, DueQuery query) {
        var whose = whose(programme, query);
        var today = Moment.current().date();
        var totals = rows.totals(whose, today);
        var total = totals.total(query.states(), query.window());
        var pages = (int) Math.max(1, Math.ceilDiv(total, A_PAGE));
        var number = Math.min(query.number(), pages);
        var found = rows.page(whose, query, totals, (number - 1) * A_PAGE, A_PAGE);
        var nothingNamed = rows.shownWithNothingToSatisfyIt(whose, today);
        return new DuePage(
                today,
                lines(found, today),
                total,
                number,
                pages,
                totals.states(),
                ratings(totals, nothingNamed),
                totals.late(),
                totals.soon(DueWindow.WEEKS.days()));
    }

    /** All of them, up to {@value #MOST}. */
    List<DueLine> whole(@Nullable ProgrammeId programme, DueQuery query) {
        var today = Moment.current().date();
        var found = rows.whole(whose(programme, query), query, today, MOST);
        return IntStream.iterate(0, i -> i < found.size(), i -> i + AT_ONCE)
                .mapToObj(i -> found.subList(i, Math.min(found.size(), i + AT_ONCE)))
                .flatMap(some -> lines(some, today).stream())
                .toList();
    }

    private static DueRows.Whose whose(@Nullable ProgrammeId programme, DueQuery query) {
        return new DueRows.Whose(programme, programme == null ? query.named() : "", query.asker());
    }

    private static Map<Rating, Long> ratings(DueTotals totals, long nothingNamed) {
        var asked =
                totals.states().entrySet().stream()
                        .filter(e -> !e.getKey().isClosed())
                        .filter(e -> e.getKey() != DeadlineState.DRAFTED)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        var ratings = new EnumMap<Rating, Long>(Rating.class);
        ratings.put(Rating.RED, totals.red());
        ratings.put(Rating.AMBER, totals.amberForEvidence() + nothingNamed);
        ratings.put(Rating.GREEN, asked - ratings.get(Rating.RED) - ratings.get(Rating.AMBER));
        return ratings;
    }

    private List<DueLine> lines(List<DeadlineRow> found, LocalDate today) {
        var ids = found.stream().map(DeadlineRow::deadline).toList();
        var linked = satisfiers.of(ids);
        var names = programmes.names(found.stream().map(DeadlineRow::programme).toList());
        var earlier =
                rows.moves(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        MoveRow::deadline,
                                        Collectors.mapping(MoveRow::from, Collectors.toList())));
        return found.stream()
                .map(row ->
                        line(
                                row,
                                names.getOrDefault(row.programme(), ""),
                                earlier.getOrDefault(row.deadline(), List.of()),
                                linked.getOrDefault(row.deadline(), List.of()),
                                today))
                .toList();
    }

    private DueLine line(
            DeadlineRow row,
            String programme,
            List<LocalDate> earlier,
            List<Satisfiers.Linked> linked,
            LocalDate today) {
        var owner = row.owner();
        return new DueLine(
                row,
                programme,
                Lateness.of(row, today),
                Rating.of(row, !linked.isEmpty(), today),
                earlier,
                linked,
                owner == null ? null : people.nameOf(owner));
    }
}
