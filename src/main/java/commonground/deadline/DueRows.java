package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
            " not exists (select l.row.id from LinkVersion l where l.row.deadline = v.row.deadline)";
    private static final String EVIDENCE_IS_MISSING =
            " v.row.evidenceSupplied < v.row.evidenceRequired";
    private static final Set<DeadlineState> OPEN =
            EnumSet.of(DeadlineState.ACTIVE, DeadlineState.RETURNED);

    /** More than these are not found twice. */
    private static final int AT_ONCE = 500;

    private final EntityManager manager;

    DueRows(EntityManager manager) {
        this.manager = manager;
    }

    /** Whose deadlines: one programme's, or all whose name contains something. */
    record Whose(@Nullable ProgrammeId programme, String named, String issuer) {
        static final Whose ALL = new Whose(null, "", "");
    }

    /**
     * A page is first found, from an index alone, by what its deadlines are called: rows are wide,
     * and sorting them all to show a few costs more than finding a few again.
     */
    List<DeadlineRow> page(Whose whose, DueQuery query, LocalDate today, int first, int howMany) {
        var where = where(whose).states(query.states()).within(query.window(), today);
        if (howMany > AT_ONCE)
            return limited(where, query, "select v.row", DeadlineRow.class, first, howMany);
        var ids = limited(where, query, "select v.row.deadline", DeadlineId.class, first, howMany);
        return those(ids).stream()
                .sorted(Comparator.comparing(row -> ids.indexOf(row.deadline())))
                .toList();
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

    long count(Whose whose, DueQuery query, LocalDate today) {
        return where(whose).states(query.states()).within(query.window(), today).count();
    }

    /**
     * What is counted over all of them, whatever state and window are looked at.
     *
     * @param states how many there are in each; states in which there is none are left out
     * @param late how many that wait for a submission were due before the day
     * @param soon how many of them fall due within 28 days
     * @param red how many are red; the rule is {@link Rating}'s, as it is for amber
     */
    record Counted(Map<DeadlineState, Long> states, long late, long soon, long red, long amber) {}

    /** Counted in one look, but for what no deadline says itself: whether anything is linked. */
    Counted counted(Whose whose, LocalDate today) {
        var states = new EnumMap<DeadlineState, Long>(DeadlineState.class);
        var sums = new long[4];
        for (var found : counting(whose, today)) {
            var state = (DeadlineState) found[0];
            states.put(state, (Long) found[1]);
            for (int i = 0; i < sums.length && OPEN.contains(state); i++)
                sums[i] += ((Number) found[i + 2]).longValue();
        }
        return new Counted(
                states,
                sums[0],
                sums[1],
                sums[0] + sums[2],
                sums[3] + shownWithNothingToSatisfyIt(whose, today));
    }

    private List<Object[]> counting(Whose whose, LocalDate today) {
        return where(whose)
                .with("today", today)
                .with("weeks", today.plusDays(DueWindow.WEEKS.days()))
                .with("near", today.plusDays(Rating.NEAR))
                .with("inSight", today.plusDays(Rating.IN_SIGHT))
                .query(
                        "select v.row.state, count(*)"
                                + howMany("v.row.due < :today")
                                + howMany("v.row.due between :today and :weeks")
                                + howMany(
                                        "v.row.due between :today and :near and"
                                                + EVIDENCE_IS_MISSING)
                                + howMany(
                                        "v.row.due > :near and v.row.due <= :inSight and"
                                                + EVIDENCE_IS_MISSING),
                        " group by v.row.state",
                        Object[].class)
                .getResultList();
    }

    private static String howMany(String condition) {
        return ", sum(case when " + condition + " then 1 else 0 end)";
    }

    private long shownWithNothingToSatisfyIt(Whose whose, LocalDate today) {
        return where(whose)
                .states(OPEN)
                .between(today, today.plusDays(Rating.IN_SIGHT))
                .and(" not" + EVIDENCE_IS_MISSING)
                .and(NOTHING_SATISFIES_IT)
                .count();
    }

    /** How many that wait for a submission were due before this day. */
    long late(Whose whose, LocalDate today) {
        return where(whose).states(OPEN).within(DueWindow.OVERDUE, today).count();
    }

    /** How many fall due from this day on, so many days ahead. */
    long soon(Whose whose, LocalDate today, int days) {
        return where(whose).states(OPEN).between(today, today.plusDays(days)).count();
    }

    /** How many wait to be assured or returned. */
    long submitted(Whose whose) {
        return where(whose).states(EnumSet.of(DeadlineState.SUBMITTED)).count();
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
        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        private Where whose(Whose whose) {
            if (whose.programme() != null)
                and(" v.row.programme = :programme", "programme", whose.programme());
            if (!whose.named().isEmpty())
                and(
                        " v.row.programme in (select p.row.programme from ProgrammeVersion p"
                                + " where lower(p.row.name) like :named escape '!')",
                        "named",
                        pattern(whose.named()));
            if (!whose.issuer().isEmpty())
                and(
                        " lower(v.row.terms.issuer) like :issuer escape '!'",
                        "issuer",
                        pattern(whose.issuer()));
            return this;
        }

        private Where states(Set<DeadlineState> states) {
            if (states.size() == DeadlineState.values().length) return this;
            return states.isEmpty()
                    ? and(" 1 = 0")
                    : and(" v.row.state in :states", "states", states);
        }

        private Where within(DueWindow window, LocalDate today) {
            return switch (window) {
                case ALL -> this;
                case OVERDUE -> and(" v.row.due < :today", "today", today);
                case WEEKS, QUARTER -> between(today, today.plusDays(window.days()));
            };
        }

        private Where between(LocalDate first, LocalDate last) {
            and(" v.row.due >= :first", "first", first);
            return and(" v.row.due <= :last", "last", last);
        }

        private Where with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        private Where and(String condition, String name, Object value) {
            values.put(name, value);
            return and(condition);
        }

        private Where and(String condition) {
            conditions.append(conditions.isEmpty() ? " where" : " and").append(condition);
            return this;
        }

        private long count() {
            return query("select count(*)", "", Long.class).getSingleResult();
        }

        private <T> TypedQuery<T> query(String select, String rest, Class<T> type) {
            var query =
                    manager.createQuery(
                            select + " from DeadlineVersion v" + conditions + rest, type);
            values.forEach(query::setParameter);
            return query;
        }
    }

    /** For "like", with what it would take for wildcards meant as typed. */
    private static String pattern(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
