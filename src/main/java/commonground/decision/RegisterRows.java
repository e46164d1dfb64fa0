package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.views.Conditions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks through many decisions as they were at the request's moment. */
@Component
class RegisterRows {
    private final EntityManager manager;

    RegisterRows(EntityManager manager) {
        this.manager = manager;
    }

    /** Only which: the whole of thousands is not put in order for a page of them. */
    List<DecisionId> found(RegisterSearch search, int first, int howMany) {
        return query(search, "select v.row.decision", search.order().clause(), DecisionId.class)
                .setFirstResult(first)
                .setMaxResults(howMany)
                .getResultList();
    }

    long count(RegisterSearch search) {
        return query(search, "select count(v.row.decision)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            RegisterSearch search, String select, String order, Class<T> type) {
        return conditions(search).query(manager, select + " from DecisionVersion v", order, type);
    }

    private static Conditions conditions(RegisterSearch search) {
        var conditions = new Conditions();
        if (search.programme() != null)
            conditions.and("v.row.programme = :programme", "programme", search.programme());
        if (search.subjects().size() < Subject.values().length)
            conditions.and("v.row.subject in :subjects", "subjects", search.subjects());
        if (search.states().size() < DecisionState.values().length)
            conditions.and("v.row.state in :states", "states", search.states());
        if (!search.text().isBlank())
            conditions.and(
                    "(lower(v.row.title) like :text escape '!'"
                            + " or lower(v.row.text) like :text escape '!')",
                    "text",
                    Conditions.pattern(search.text()));
        if (search.disputed())
            conditions.and(
                    "exists (select o.row.objection from ObjectionVersion o"
                            + " where o.row.decision = v.row.decision)");
        return conditions;
    }

    List<DecisionRow> these(Collection<DecisionId> decisions) {
        return manager.createQuery(
                        "select v.row from DecisionVersion v where v.row.decision in :decisions",
                        DecisionRow.class)
                .setParameter("decisions", decisions)
                .getResultList();
    }

    /** Who objected to a decision. */
    record Objected(DecisionId decision, PracticeCode practice) {}

    List<Objected> objected(Collection<DecisionId> decisions) {
        return manager.createQuery(
                        """
                        select distinct new commonground.decision.RegisterRows$Objected(
                            o.row.decision, o.row.practice)
                        from ObjectionVersion o where o.row.decision in :decisions
                        order by o.row.practice
                        """,
                        Objected.class)
                .setParameter("decisions", decisions)
                .getResultList();
    }
}
