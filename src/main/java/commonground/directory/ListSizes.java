package commonground.directory;

import commonground.kernel.PracticeCode;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many patients practices have, at the request's moment: of the extracts recorded by then the
 * latest up to the moment's date, or where all are later, the earliest.
 */
@Component
@Transactional(readOnly = true)
public class ListSizes {
    private static final int CODES_A_QUERY = 500;

    private static final String HOLDING =
            """
            select v.row from ListSizeVersion v
            where v.row.practice in :practices and v.row.extract in :extracts and not exists (
              select 1 from ListSizeVersion o
              where o.row.practice = v.row.practice and o.row.extract in :extracts
              and ((o.row.extract > v.row.extract and o.row.extract <= :day)
                or (o.row.extract < v.row.extract and v.row.extract > :day)))
            """;

    private final EntityManager entities;
    private final Editions editions;

    ListSizes(EntityManager entities, Editions editions) {
        this.entities = entities;
        this.editions = editions;
    }

    /** Empty if no extract has the practice. */
    public Optional<ListSize> find(PracticeCode code) {
        return Optional.ofNullable(find(List.of(code)).get(code));
    }

    /** Those of the codes that have a list size. */
    public Map<PracticeCode, ListSize> find(Collection<PracticeCode> codes) {
        var extracts = editions.known(ImportKind.LIST_SIZES);
        var found = new HashMap<PracticeCode, ListSize>();
        if (extracts.isEmpty()) return found;
        var day = editions.day();
        for (var some : Slices.of(codes, CODES_A_QUERY))
            for (var row : holding(some, extracts, day))
                found.put(
                        row.practice(),
                        new ListSize(row.practice(), row.extract(), row.patients()));
        return found;
    }

    /** All sizes of a practice, newest first. */
    List<ListSize> history(PracticeCode code) {
        return entities
                .createQuery(
                        "select v.row from ListSizeVersion v where v.row.practice = :practice order by v.row.extract desc",
                        ListSizeRow.class)
                .setParameter("practice", code)
                .getResultList()
                .stream()
                .map(row -> new ListSize(row.practice(), row.extract(), row.patients()))
                .toList();
    }

    private List<ListSizeRow> holding(
            List<PracticeCode> practices, List<LocalDate> extracts, LocalDate day) {
        return entities.createQuery(HOLDING, ListSizeRow.class)
                .setParameter("practices", practices)
                .setParameter("extracts", extracts)
                .setParameter("day", day)
                .getResultList();
    }
}
