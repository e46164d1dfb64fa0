package commonground.views;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.Moment;
import commonground.kernel.Recorded;
import commonground.ledger.Ledger;
import commonground.testing.Histories;
import commonground.testing.Stillness;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What is stored for every view at every position is what its fold makes of the events so far. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "testing.database=of-its-own")
abstract class EveryViewTest {
    private static final long SEED = 30_000_50_000L;
    private static final int STEPS = 350;

    @Autowired List<View<?>> views;
    @Autowired Ledger ledger;
    @Autowired Histories histories;
    @Autowired Stillness stillness;
    @Autowired Progress progress;
    @Autowired Rebuild rebuild;
    @Autowired Projector projector;
    @Autowired EntityManager entities;
    @Autowired JdbcTemplate jdbc;
    @Autowired Clock clock;

    @BeforeAll
    void happen() {
        histories.happen(SEED, STEPS);
        stillness.begin();
    }

    @AfterAll
    void goOn() {
        stillness.end();
    }

    @Test
    void storesAtEveryPositionTheFoldOfTheEventsUpToIt() {
        var events = ledger.after(0, 10_000);
        assertThat(events).hasSizeGreaterThan(STEPS / 2);
        for (var view : views) {
            var folded = new TreeMap<String, Object>();
            var begins = new HashSet<>(positions(view, "from_position"));
            var ends = new HashSet<>(positions(view, "to_position"));
            assertThat(stored(view, 0)).isEmpty();
            for (var event : events) {
                var now = event.position();
                // else it is what it was at the position before, on both sides
                if (!fold(view, folded, event) && !begins.contains(now) && !ends.contains(now))
                    continue;
                assertThat(stored(view, now))
                        .as("%s at %d, after %s", view.name(), now, event.event())
                        .isEqualTo(folded);
            }
        }
    }

    @Test
    void hasMadeSomethingOfAlmostEveryView() {
        var filled = views.stream().filter(v -> !table(v).isEmpty()).count();

        assertThat(filled).isGreaterThanOrEqualTo(7);
    }

    @Test
    void isRebuiltAsItWas() {
        var before = everything();

        rebuild.begin();
        caughtUp();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void isTheSameWhereverBatchesEnd() {
        var before = everything();
        for (int size : List.of(1, 7, 1000)) {
            projector.stop();
            rebuild.begin();
            while (projector.step(size)) assertThat(progress.position()).isPositive();
            projector.start();

            assertThat(everything()).as("in batches of %d", size).isEqualTo(before);
        }
    }

    private void caughtUp() {
        assertThat(progress.awaitRest(Duration.ofSeconds(20))).isTrue();
    }

    /**
     * The oracle: nothing of the store's own, one event after the other.
     *
     * @return whether the view has anything to do with it
     */
    private static <R> boolean fold(View<R> view, Map<String, Object> rows, Recorded<?> event) {
        var about = view.key(event);
        about.ifPresent(key -> {
            @SuppressWarnings("unchecked")
            var row = view.evolve((R) rows.get(key), event);
            if (row == null) rows.remove(key);
            else rows.put(key, row);
        });
        return about.isPresent();
    }

    private List<Long> positions(View<?> view, String column) {
        return jdbc.queryForList("select distinct " + column + " from " + name(view), Long.class);
    }

    private <R> Map<String, Object> stored(View<R> view, long position) {
        var moment = new Moment(position, clock.instant(), false, "");
        return moment.read(() -> {
            var rows = new TreeMap<String, Object>();
            var all = "select v from " + view.versions().getSimpleName() + " v";
            for (var version : entities.createQuery(all, view.versions()).getResultList()) {
                var twice = rows.put(version.id().key(), version.row());
                assertThat(twice).as("one version of each row holds at a time").isNull();
            }
            return rows;
        });
    }

    private Map<String, List<Map<String, Object>>> everything() {
        var everything = new HashMap<String, List<Map<String, Object>>>();
        views.forEach(view -> everything.put(view.name(), table(view)));
        return everything;
    }

    private List<Map<String, Object>> table(View<?> view) {
        return new ArrayList<>(
                jdbc.queryForList(
                        "select * from " + name(view) + " order by row_key, from_position"));
    }

    private static String name(View<?> view) {
        return view.versions().getAnnotation(Table.class).name();
    }
}
