package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.views.Conditions;
import commonground.views.Counts;
import commonground.views.Keeping;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks through the deadlines of many programmes as they were at the request's moment. Conditions
 * that are not asked for are not in the query at all, so that the database can use its indexes;
 * counting is left to it.
 */
@Component
class DueRows {
    private static final String NOTHING_SATISFIES_IT =
            "not exists (select l.row.id from LinkVersion l where l.row.deadline = v.row.deadline)";
    private static final String EVIDENCE_IS_MISSING =
            "v.row.evidenceSupplied < v.row.evidenceRequired";

    private final EntityManager manager;
    private final Counts<DueKind> all;

    DueRows(EntityManager manager, Keeping keeping) {
        this.manager = manager;
        this.all = keeping.counts("v_deadline", DueKind.COLUMNS, (row, n) -> DueKind.of(row));
    }

    /** Whose deadlines: one programme's, or all whose name contains something. */
    record Whose(@Nullable ProgrammeId programme, String named, String issuer) {
        static final Whose ALL = new Whose(null, "", "");

        private boolean isAll() {
            return equals(ALL);
        }
    }

    /**
     * A page is first found, from an index alone, by what its deadlines are called: rows are wide,
     * and sorting them all to show a few costs more than finding a few again. Where it is in the
     * order of due dates is known from how many there are, so that those before it are not looked
     * at.
     */
    List<DeadlineRow> page(Whose whose, DueQuery query, DueTotals totals, int first, int howMany) {
        var ids =
                query.ordered() == DueOrder.DUE
                        ? byDue(whose, query, totals, first, howMany)
                        : limited(
                                where(whose)
                                        .states(query.states())
                                        .within(query.window(), totals.today()),
                                query,
                                "select v.row.deadline",
                                DeadlineId.class,
                                first,
                                howMany);
        return those(ids).stream()
                .sorted(Comparator.comparing(row -> ids.indexOf(row.deadline())))
                .toList();
    }

    private List<DeadlineId> byDue(
            Whose whose, DueQuery query, DueTotals totals, int first, int howMany) {
        var states = EnumSet.copyOf(query.states());
        states.retainAll(totals.states().keySet());
        if (totals.total(states, query.window()) <= first) return List.of();
        var span = totals.span(states, query.window(), first, howMany);
        return limited(
                where(whose).inStates(states).between(span.first(), span.last()),
                query,
                "select v.row.deadline",
                DeadlineId.class,
                span.skip(),
                howMany);
    }

    /** All of them, in order. */
    List<DeadlineRow> whole(Whose whose, DueQuery query, LocalDate today, int atMost) {
        var where = where(whose).states(query.states()).within(query.window(), today);
        return limited(where, query, "select v.row", DeadlineRow.class, 0, atMost);
    }

    private static <T> List<T> limited(
            Where where, DueQuery query, String select, Class<T> type, int first, int howMany) {
        return where.query(select, query.ordered().clause(), type)
                .setFirstResult(first)
                .setMaxResults(howMany)
                .getResultList();
    }

    private List<DeadlineRow> those(List<DeadlineId> ids) {
        return ids.isEmpty()
                ? List.of()
                : manager.createQuery(
                                "select v.row from DeadlineVersion v where v.id.key in :keys",
                                DeadlineRow.class)
                        .setParameter("keys", ids.stream().map(DeadlineId::value).toList())
                        .getResultList();
    }

    /** How many there are of each kind, whatever state and window are looked at. */
    DueTotals totals(Whose whose, LocalDate today) {
        return new DueTotals(whose.isAll() ? all.now() : counted(whose), today);
    }

    private Map<DueKind, Long> counted(Whose whose) {
        var counted = new HashMap<DueKind, Long>();
        where(whose)
                .query(
                        "select v.row.state, v.row.due, v.row.evidenceRequired,"
                                + " v.row.evidenceSupplied, count(*)",
                        " group by v.row.state, v.row.due, v.row.evidenceRequired,"
                                + " v.row.evidenceSupplied",
                        Object[].class)
                .getResultList()
                .forEach(found ->
                        counted.merge(
                                DueKind.of(
                                        (DeadlineState) found[0],
                                        (LocalDate) found[1],
                                        (int) found[2],
                                        (int) found[3]),
                                (Long) found[4],
                                Long::sum));
        return counted;
    }

    /** How many are amber only because nothing is named that satisfies them. */
    long shownWithNothingToSatisfyIt(Whose whose, LocalDate today) {
        return where(whose)
                .states(DeadlineState.OPEN)
                .between(today, today.plusDays(Rating.IN_SIGHT))
                .and("not " + EVIDENCE_IS_MISSING)
                .and(NOTHING_SATISFIES_IT)
                .count();
    }

    /** The moves of these deadlines, the first of each first. */
    List<MoveRow> moves(Collection<DeadlineId> deadlines) {
        return deadlines.isEmpty()
                ? List.of()
                : manager.createQuery(
                                "select m.row from MoveVersion m where m.row.deadline in :deadlines"
                                        + " order by m.row.version",
                                MoveRow.class)
                        .setParameter("deadlines", deadlines)
                        .getResultList();
    }

    private Where where(Whose whose) {
        return new Where().whose(whose);
    }

    private final class Where {
        private final Conditions conditions = new Conditions();

        private Where whose(Whose whose) {
            if (whose.programme() != null)
                conditions.and("v.row.programme = :programme", "programme", whose.programme());
            if (!whose.named().isEmpty())
                conditions.and(
                        "v.row.programme in (select p.row.programme from ProgrammeVersion p"
                                + " where lower(p.row.name) like :named escape '!')",
                        "named",
                        Conditions.pattern(whose.named()));
            conditions.contains("v.row.terms.issuer", "issuer", whose.issuer());
            return this;
        }

        private Where states(Set<DeadlineState> states) {
            return states.size() == DeadlineState.values().length ? this : inStates(states);
        }

        /** Named, even where they are all there are: an index begins with the state. */
        private Where inStates(Set<DeadlineState> states) {
            if (states.isEmpty()) conditions.and("1 = 0");
            else conditions.and("v.row.state in :states", "states", states);
            return this;
        }

        private Where within(DueWindow window, LocalDate today) {
            return switch (window) {
                case ALL -> this;
                case OVERDUE -> {
                    conditions.and("v.row.due < :today", "today", today);
                    yield this;
                }
                case WEEKS, QUARTER -> between(today, today.plusDays(window.days()));
            };
        }

        private Where between(LocalDate first, LocalDate last) {
            conditions.and("v.row.due >= :first", "first", first);
            conditions.and("v.row.due <= :last", "last", last);
            return this;
        }

        private Where and(String condition) {
            conditions.and(condition);
            return this;
        }

        private long count() {
            return query("select count(*)", "", Long.class).getSingleResult();
        }

        private <T> TypedQuery<T> query(String select, String rest, Class<T> type) {
            return conditions.query(manager, select + " from DeadlineVersion v", rest, type);
        }
    }
}
