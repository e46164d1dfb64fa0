package commonground.views;

import static java.util.stream.Collectors.joining;

import commonground.kernel.Recorded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.PropertyValueException;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.hibernate.jpa.HibernateHints;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Applies a batch of events to a view's table; takes part in the caller's transaction. */
@Component
class VersionStore {
    private static final int FEW_KEYS = 16;
    private static final int MANY_KEYS = 256;
    private static final Map<Integer, String> PLACES =
            Map.of(1, places(1), FEW_KEYS, places(FEW_KEYS), MANY_KEYS, places(MANY_KEYS));
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

    /**
     * What is open is so at no moment in particular. Without the filter the plan of the query is
     * kept; with it Hibernate would make it anew each time, which takes longer than the query.
     */
    private <R> List<Version<R>> open(View<R> view, Set<String> keys) {
        entities.unwrap(Session.class).disableFilter(Version.MOMENT);
        var open = new ArrayList<Version<R>>();
        var all = List.copyOf(keys);
        for (int i = 0; i < all.size(); ) {
            var size = all.size() - i < MANY_KEYS ? FEW_KEYS : MANY_KEYS;
            var some = all.subList(i, Math.min(all.size(), i + size));
            open.addAll(open(view, some, some.size() == 1 ? 1 : size));
            i += some.size();
        }
        entities.clear();
        return open;
    }

    /** Each key is a parameter of its own: a query with a list is interpreted anew every time. */
    private <R> List<? extends Version<R>> open(View<R> view, List<String> keys, int places) {
        var query =
                entities.createQuery(
                                "select v from %s v where v.to = :open and v.id.key in (%s)"
                                        .formatted(
                                                view.versions().getSimpleName(),
                                                PLACES.get(places)),
                                view.versions())
                        .setHint(HibernateHints.HINT_READ_ONLY, true)
                        .setParameter("open", Version.OPEN);
        for (int i = 0; i < places; i++)
            query.setParameter("k" + i, keys.get(Math.min(i, keys.size() - 1)));
        return query.getResultList();
    }

    private static String places(int howMany) {
        return IntStream.range(0, howMany).mapToObj(i -> ":k" + i).collect(joining(","));
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
        insert(fold.begun());
    }

    /** Without the bookkeeping that entities have which may change later: these never do. */
    private void insert(List<? extends Version<?>> begun) {
        if (begun.isEmpty()) return;
        var session = entities.unwrap(Session.class);
        session.doWork(connection -> {
            try (var stateless = session.getSessionFactory().openStatelessSession(connection)) {
                stateless.insertMultiple(begun);
            }
        });
    }

    void empty(View<?> view) {
        jdbc.update("delete from " + table(view));
    }

    private static String table(View<?> view) {
        return Objects.requireNonNull(view.versions().getAnnotation(Table.class)).name();
    }
}
