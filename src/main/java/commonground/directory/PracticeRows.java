package commonground.directory;

import commonground.kernel.PracticeCode;
import commonground.views.Conditions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Queries over what editions say. The request's moment is applied to all of them centrally. */
@Component
class PracticeRows {
    /**
     * What holds on a day: no later statement has been made up to it; where all statements are
     * later than the day, the first of them.
     */
    private static final String HOLDS =
            """
             v.row.edition in :editions and not exists (
               select 1 from PracticeVersion o
               where o.row.practice = v.row.practice and o.row.edition in :editions
               and ((o.row.edition > v.row.edition and o.row.edition <= :day)
                 or (o.row.edition < v.row.edition and v.row.edition > :day)))
            """;

    private final EntityManager entities;

    PracticeRows(EntityManager entities) {
        this.entities = entities;
    }

    /** All statements of these practices, by practice and edition. */
    List<PracticeRow> of(Collection<PracticeCode> practices, Collection<LocalDate> editions) {
        if (practices.isEmpty() || editions.isEmpty()) return List.of();
        return entities.createQuery(
                        "select v.row from PracticeVersion v where v.row.practice in :practices"
                                + " and v.row.edition in :editions order by v.row.practice, v.row.edition",
                        PracticeRow.class)
                .setParameter("practices", practices)
                .setParameter("editions", editions)
                .getResultList();
    }

    List<PracticeRow> found(PracticeSearch search, Collection<LocalDate> editions, LocalDate day) {
        return query("v.row", " order by " + search.order().by, PracticeRow.class, search)
                .setParameter("editions", editions)
                .setParameter("day", day)
                .setFirstResult((search.page() - 1) * search.size())
                .setMaxResults(search.size())
                .getResultList();
    }

    long count(PracticeSearch search, Collection<LocalDate> editions, LocalDate day) {
        return query("count(*)", "", Long.class, search)
                .setParameter("editions", editions)
                .setParameter("day", day)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String what, String order, Class<T> type, PracticeSearch search) {
        var conditions = new Conditions().and("v.row.listed = true").and(HOLDS);
        if (!search.notInUse()) conditions.and("v.row.status = :inUse", "inUse", PracticeStatus.A);
        if (!search.commissioner().isEmpty())
            conditions.and(
                    "v.row.commissioner = :commissioner", "commissioner", search.commissioner());
        var words = search.words();
        for (int i = 0; i < words.size(); i++)
            conditions.and(
                    "v.row.searched like :word" + i + " escape '!'",
                    "word" + i,
                    Conditions.pattern(words.get(i)));
        return conditions.query(
                entities, "select " + what + " from PracticeVersion v", order, type);
    }
}
