package commonground.portfolio;

import commonground.deadline.DeadlineRow;
import commonground.kernel.ProgrammeId;
import commonground.programme.Stage;
import commonground.views.Conditions;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    private static final String FROM = " from PortfolioVersion v";
    private static final String EVERYWHERE = "";
    private static final String DISPUTED =
            "exists (select o.row.objection"
                    + PortfolioOrder.OPEN_OBJECTIONS
                    + " and o.row.programme = v.row.programme)";

    private final EntityManager manager;

    PortfolioRows(EntityManager manager) {
        this.manager = manager;
    }

    List<PortfolioRow> page(PortfolioQuery query, LocalDate today, int first, int howMany) {
        return query.ordered() == PortfolioOrder.DISSENT
                ? byDissent(query, today, first, howMany)
                : page(conditions(query, today), query.ordered(), first, howMany);
    }

    /**
     * First those with open objections, the most of them first: they are few, and put in order
     * here, as PostgreSQL would count those of every programme there is. The others follow by name.
     */
    private List<PortfolioRow> byDissent(
            PortfolioQuery query, LocalDate today, int first, int howMany) {
        var open = objections(EVERYWHERE, Map.of());
        var disputed = conditions(query, today).and(DISPUTED);
        var found = new ArrayList<>(page(disputed, query.ordered(), 0, Integer.MAX_VALUE));
        found.sort(Comparator.comparingLong(row -> -open.getOrDefault(row.programme(), 0L)));
        var size = found.size();
        var page =
                new ArrayList<>(
                        found.subList(Math.min(first, size), Math.min(first + howMany, size)));
        if (page.size() < howMany && !query.onlyDissent()) {
            var others = conditions(query, today).and("not " + DISPUTED);
            var before = Math.max(0, first - size);
            page.addAll(page(others, query.ordered(), before, howMany - page.size()));
        }
        return page;
    }

    private List<PortfolioRow> page(
            Conditions conditions, PortfolioOrder order, int first, int howMany) {
        return conditions
                .query(manager, "select v.row" + FROM, order.clause(), PortfolioRow.class)
                .setFirstResult(first)
                .setMaxResults(howMany)
                .getResultList();
    }

    long count(PortfolioQuery query, LocalDate today) {
        return conditions(query, today)
                .query(manager, "select count(*)" + FROM, "", Long.class)
                .getSingleResult();
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
        return programmes.isEmpty()
                ? Map.of()
                : objections(
                        " and o.row.programme in :programmes", Map.of("programmes", programmes));
    }

    private Map<ProgrammeId, Long> objections(String where, Map<String, ?> values) {
        var query =
                manager.createQuery(
                        "select o.row.programme, count(*)"
                                + PortfolioOrder.OPEN_OBJECTIONS
                                + where
                                + " group by o.row.programme",
                        Object[].class);
        values.forEach(query::setParameter);
        var open = new HashMap<ProgrammeId, Long>();
        query.getResultList().forEach(found -> open.put((ProgrammeId) found[0], (Long) found[1]));
        return open;
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
        if (query.onlyDissent()) conditions.and(DISPUTED);
        return conditions;
    }
}
