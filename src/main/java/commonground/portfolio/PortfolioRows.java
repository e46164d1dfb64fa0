package commonground.portfolio;

import commonground.deadline.DeadlineRow;
import commonground.kernel.ProgrammeId;
import commonground.programme.Stage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Looks through many programmes as they were at the request's moment. Conditions that are not asked
 * for are not in the query at all; sorting, counting and paging are left to the database.
 */
@Component
class PortfolioRows {
    private static final String OPEN_OBJECTION = " o.row.state in (RAISED, QUALIFIED, SUSTAINED)";

    private final EntityManager manager;

    PortfolioRows(EntityManager manager) {
        this.manager = manager;
    }

    List<PortfolioRow> page(PortfolioQuery query, LocalDate today, int first, int howMany) {
        return where(query, today)
                .query("select v.row", query.ordered().clause(), PortfolioRow.class)
                .setFirstResult(first)
                .setMaxResults(howMany)
                .getResultList();
    }

    long count(PortfolioQuery query, LocalDate today) {
        return where(query, today).query("select count(*)", "", Long.class).getSingleResult();
    }

    /** Of each that has one, the deadline that falls due next or is late longest. */
    Map<ProgrammeId, DeadlineRow> next(Collection<ProgrammeId> programmes) {
        var next = new HashMap<ProgrammeId, DeadlineRow>();
        if (!programmes.isEmpty())
            manager.createQuery(
                            "select d.row from DeadlineVersion d where d.row.programme in :programmes"
                                    + " and d.row.state in (ACTIVE, RETURNED) and d.row.due = (select"
                                    + " min(e.row.due) from DeadlineVersion e where e.row.programme ="
                                    + " d.row.programme and e.row.state in (ACTIVE, RETURNED))"
                                    + " order by d.row.terms.obligation, d.row.deadline",
                            DeadlineRow.class)
                    .setParameter("programmes", programmes)
                    .getResultList()
                    .forEach(row -> next.putIfAbsent(row.programme(), row));
        return next;
    }

    /** How many objections are open in each that has any. */
    Map<ProgrammeId, Long> objections(Collection<ProgrammeId> programmes) {
        var open = new HashMap<ProgrammeId, Long>();
        if (!programmes.isEmpty())
            manager.createQuery(
                            "select o.row.programme, count(*) from ObjectionVersion o where"
                                    + " o.row.programme in :programmes and"
                                    + OPEN_OBJECTION
                                    + " group by o.row.programme",
                            Object[].class)
                    .setParameter("programmes", programmes)
                    .getResultList()
                    .forEach(found -> open.put((ProgrammeId) found[0], (Long) found[1]));
        return open;
    }

    private Where where(PortfolioQuery query, LocalDate today) {
        var where = new Where();
        var stage = query.chosenStage();
        if (stage != null) where.and(" v.row.stage = :stage", "stage", stage);
        else if (query.inStage().equals(PortfolioQuery.RUNNING))
            where.and(" v.row.stage <> :closed", "closed", Stage.CLOSED);
        if (!query.named().isEmpty())
            where.and(" lower(v.row.name) like :named escape '!'", "named", pattern(query.named()));
        if (query.days() > 0)
            where.and(" v.row.lastStepOn <= :by", "by", today.minusDays(query.days()));
        if (query.onlyDissent())
            where.and(
                    " exists (select o.row.objection from ObjectionVersion o where"
                            + " o.row.programme = v.row.programme and"
                            + OPEN_OBJECTION
                            + ")");
        return where;
    }

    private final class Where {
        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        private void and(String condition, String name, Object value) {
            values.put(name, value);
            and(condition);
        }

        private void and(String condition) {
            conditions.append(conditions.isEmpty() ? " where" : " and").append(condition);
        }

        private <T> TypedQuery<T> query(String select, String rest, Class<T> type) {
            var query =
                    manager.createQuery(
                            select + " from PortfolioVersion v" + conditions + rest, type);
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
