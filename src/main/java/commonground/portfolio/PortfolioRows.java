package commonground.portfolio;

import commonground.deadline.DeadlineRow;
import commonground.kernel.ProgrammeId;
import commonground.programme.Stage;
import commonground.views.Conditions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Looks through many programmes as they were at the request's moment. Conditions that are not asked
 * for are not in the query at all; sorting, counting and paging are left to the database.
 */
@Component
class PortfolioRows {
    private final EntityManager manager;

    PortfolioRows(EntityManager manager) {
        this.manager = manager;
    }

    List<PortfolioRow> page(PortfolioQuery query, LocalDate today, int first, int howMany) {
        return query(query, today, "select v.row", query.ordered().clause(), PortfolioRow.class)
                .setFirstResult(first)
                .setMaxResults(howMany)
                .getResultList();
    }

    long count(PortfolioQuery query, LocalDate today) {
        return query(query, today, "select count(*)", "", Long.class).getSingleResult();
    }

    /** Of each that has one, the deadline that falls due next or is late longest. */
    Map<ProgrammeId, DeadlineRow> next(Collection<ProgrammeId> programmes) {
        var next = new HashMap<ProgrammeId, DeadlineRow>();
        if (!programmes.isEmpty())
            manager.createQuery(
                            "select d.row from DeadlineVersion d where d.row.programme in :programmes"
                                    + " and d.awaited = true and d.row.due = (select min(e.row.due)"
                                    + " from DeadlineVersion e where e.row.programme ="
                                    + " d.row.programme and e.awaited = true)"
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
                            "select o.row.programme, count(*)"
                                    + PortfolioOrder.OPEN_OBJECTIONS
                                    + " and o.row.programme in :programmes group by o.row.programme",
                            Object[].class)
                    .setParameter("programmes", programmes)
                    .getResultList()
                    .forEach(found -> open.put((ProgrammeId) found[0], (Long) found[1]));
        return open;
    }

    private <T> TypedQuery<T> query(
            PortfolioQuery query, LocalDate today, String select, String order, Class<T> type) {
        return conditions(query, today)
                .query(manager, select + " from PortfolioVersion v", order, type);
    }

    private static Conditions conditions(PortfolioQuery query, LocalDate today) {
        var conditions = new Conditions();
        var stage = query.chosenStage();
        if (stage != null) conditions.and("v.row.stage = :stage", "stage", stage);
        else if (query.inStage().equals(PortfolioQuery.RUNNING))
            conditions.and("v.row.stage <> :closed", "closed", Stage.CLOSED);
        conditions.contains("v.row.name", "named", query.named());
        if (query.days() > 0)
            conditions.and("v.row.lastStepOn <= :by", "by", today.minusDays(query.days()));
        if (query.onlyDissent())
            conditions.and(
                    "exists (select o.row.objection"
                            + PortfolioOrder.OPEN_OBJECTIONS
                            + " and o.row.programme = v.row.programme)");
        return conditions;
    }
}
