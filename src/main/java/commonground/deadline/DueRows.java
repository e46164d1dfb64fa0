package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
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

    private final EntityManager manager;

    DueRows(EntityManager manager) {
        this.manager = manager;
    }

    /** Whose deadlines: one programme's, or all whose name contains something. */
    record Whose(@Nullable ProgrammeId programme, String named, String issuer) {
        static final Whose ALL = new Whose(null, "", "");
    }

    List<DeadlineRow> page(Whose whose, DueQuery query, LocalDate today, int first, int howMany) {
        var where = where(whose).states(query.states()).within(query.window(), today);
        return where.query("select v.row", query.ordered().clause(), DeadlineRow.class)
                .setFirstResult(first)
                .setMaxResults(howMany)
                .getResultList();
    }

    long count(Whose whose, DueQuery query, LocalDate today) {
        return where(whose).states(query.states()).within(query.window(), today).count();
    }

    /** How many there are in each state; states in which there is none are left out. */
    Map<DeadlineState, Long> states(Whose whose) {
        var counted = new EnumMap<DeadlineState, Long>(DeadlineState.class);
        where(whose)
                .query("select v.row.state, count(*)", " group by v.row.state", Object[].class)
                .getResultList()
                .forEach(found -> counted.put((DeadlineState) found[0], (Long) found[1]));
        return counted;
    }

    /** How many that wait for a submission were due before this day. */
    long late(Whose whose, LocalDate today) {
        return where(whose).states(OPEN).within(DueWindow.OVERDUE, today).count();
    }

    /** How many fall due from this day on, 28 days ahead. */
    long soon(Whose whose, LocalDate today) {
        return where(whose).states(OPEN).within(DueWindow.WEEKS, today).count();
    }

    /** How many fall due from this day on, so many days ahead. */
    long soon(Whose whose, LocalDate today, int days) {
        return where(whose).states(OPEN).between(today, today.plusDays(days)).count();
    }

    /** How many wait to be assured or returned. */
    long submitted(Whose whose) {
        return where(whose).states(EnumSet.of(DeadlineState.SUBMITTED)).count();
    }

    /** How many are red: the rule is {@link Rating}'s. */
    long red(Whose whose, LocalDate today) {
        return late(whose, today)
                + where(whose)
                        .states(OPEN)
                        .between(today, today.plusDays(Rating.NEAR))
                        .and(EVIDENCE_IS_MISSING)
                        .count();
    }

    /** How many are amber: the rule is {@link Rating}'s. */
    long amber(Whose whose, LocalDate today) {
        var near = today.plusDays(Rating.NEAR);
        var inSight = today.plusDays(Rating.IN_SIGHT);
        return where(whose)
                        .states(OPEN)
                        .between(near.plusDays(1), inSight)
                        .and(EVIDENCE_IS_MISSING)
                        .count()
                + where(whose)
                        .states(OPEN)
                        .between(today, inSight)
                        .and(" not" + EVIDENCE_IS_MISSING)
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
