package commonground.directory;

import commonground.kernel.Moment;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which editions and extracts have been taken in whole by the request's moment. A statement of an
 * edition that is still being recorded is not read.
 */
@Component
class Editions {
    private final EntityManager entities;
    private final Clock clock;

    Editions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** In no particular order. */
    List<LocalDate> known(ImportKind kind) {
        return entities.createQuery(
                        "select distinct v.row.edition from ImportVersion v where v.row.kind = :kind",
                        LocalDate.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Newest first. */
    List<LocalDate> newestFirst(ImportKind kind) {
        return known(kind).stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** The one that holds on the moment's date; if all are later, the earliest of them. */
    Optional<LocalDate> current(ImportKind kind) {
        var known = known(kind);
        var day = day();
        return known.stream()
                .filter(date -> !date.isAfter(day))
                .max(Comparator.naturalOrder())
                .or(() -> known.stream().min(Comparator.naturalOrder()));
    }

    /** The date of the request's moment; outside a request, today's. */
    LocalDate day() {
        return Moment.isBound()
                ? Moment.current().date()
                : clock.instant().atZone(Moment.LONDON).toLocalDate();
    }
}
