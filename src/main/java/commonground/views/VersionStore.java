package commonground.views;

import commonground.kernel.Recorded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.PropertyValueException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Applies a batch of events to a view's table; takes part in the caller's transaction. */
@Component
class VersionStore {
    private static final int KEYS_A_QUERY = 500;
    private static final int STATEMENTS_A_BATCH = 500;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final DeadLetters deadLetters;

    VersionStore(EntityManager entities, JdbcTemplate jdbc, DeadLetters deadLetters) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.deadLetters = deadLetters;
    }

    <R> void apply(View<R> view, List<Recorded<?>> events) {
        var keyed = keyed(view, events);
        if (keyed.isEmpty()) return;
        var keys = new LinkedHashSet<String>();
        keyed.forEach(k -> keys.add(k.key()));
        var fold = new Fold<>(view, open(view, keys));
        var stopped = deadLetters.keysStopped(view.name());
        for (var k : keyed) {
            if (stopped.contains(k.key())) {
                deadLetters.add(
                        Projector.NAME,
                        view.name(),
                        k.event().position(),
                        k.key(),
                        "follows a dead letter");
                continue;
            }
            try {
                fold.apply(k.key(), k.event());
            } catch (RuntimeException e) {
                stopped.add(k.key());
                deadLetters.add(Projector.NAME, view.name(), k.event().position(), k.key(), e);
            }
        }
        try {
            write(view, fold);
        } catch (DataIntegrityViolationException
                | DataException
                | ConstraintViolationException
                | PropertyValueException e) {
            throw new CannotBeStored(view, e);
        }
    }

    private record Keyed(String key, Recorded<?> event) {}

    private <R> List<Keyed> keyed(View<R> view, List<Recorded<?>> events) {
        var keyed = new ArrayList<Keyed>();
        for (var event : events) {
            try {
                view.key(event).ifPresent(key -> keyed.add(new Keyed(key, event)));
            } catch (RuntimeException e) {
                deadLetters.add(Projector.NAME, view.name(), event.position(), event.stream(), e);
            }
        }
        return keyed;
    }

    /** Leaves these events to a rebuild that is made when the view has been mended. */
    void setAside(View<?> view, List<Recorded<?>> events, Exception why) {
        for (var k : keyed(view, events))
            deadLetters.add(Projector.NAME, view.name(), k.event().position(), k.key(), why);
    }

    private <R> List<Version<R>> open(View<R> view, Set<String> keys) {
        var open = new ArrayList<Version<R>>();
        var all = List.copyOf(keys);
        var query =
                "select v from "
                        + view.versions().getSimpleName()
                        + " v where v.id.key in :keys and v.to = :open";
        for (int i = 0; i < all.size(); i += KEYS_A_QUERY) {
            open.addAll(
                    entities.createQuery(query, view.versions())
                            .setParameter(
                                    "keys", all.subList(i, Math.min(all.size(), i + KEYS_A_QUERY)))
                            .setParameter("open", Version.OPEN)
                            .getResultList());
        }
        entities.clear();
        return open;
    }

    private <R> void write(View<R> view, Fold<R> fold) {
        jdbc.batchUpdate(
                "update "
                        + table(view)
                        + " set to_position = ? where row_key = ? and to_position = "
                        + Version.OPEN,
                fold.ended().entrySet(),
                STATEMENTS_A_BATCH,
                (statement, end) -> {
                    statement.setLong(1, end.getValue());
                    statement.setString(2, end.getKey());
                });
        fold.begun().forEach(entities::persist);
        entities.flush();
        entities.clear();
    }

    void empty(View<?> view) {
        jdbc.update("delete from " + table(view));
    }

    private static String table(View<?> view) {
        return Objects.requireNonNull(view.versions().getAnnotation(Table.class)).name();
    }
}
