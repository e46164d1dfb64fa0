package commonground.testing;

import commonground.kernel.OfProgramme;
import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import commonground.views.View;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events as if they had been recorded one an hour, and what a view makes of them. */
public final class Told {
    public static final PersonId BY = new PersonId("the-manager");
    public static final Instant BEGAN = Instant.parse("2016-09-05T08:00:00Z");

    private final List<Recorded<?>> recorded = new ArrayList<>();

    private Told() {}

    public static Told of(Object... events) {
        var told = new Told();
        for (var event : events) told.then(event);
        return told;
    }

    /** The only thing that was ever recorded. */
    public static Recorded<?> first(Object event) {
        return of(event).recorded.getFirst();
    }

    public Told then(Object event) {
        return then(event, null);
    }

    /** Something told later than it happened. */
    public Told then(Object event, LocalDate happenedOn) {
        var position = recorded.size() + 1L;
        recorded.add(
                new Recorded<>(
                        position,
                        "stream",
                        position - 1,
                        event,
                        BEGAN.plus(Duration.ofHours(position)),
                        BY,
                        happenedOn,
                        event instanceof OfProgramme of ? of.programme() : null));
        return this;
    }

    public List<Recorded<?>> recorded() {
        return recorded;
    }

    /** The rows, by key. */
    public <R> Map<String, R> in(View<R> view) {
        var rows = new TreeMap<String, R>();
        for (var event : recorded) view.key(event).ifPresent(key -> fold(view, rows, key, event));
        return rows;
    }

    private static <R> void fold(View<R> view, Map<String, R> rows, String key, Recorded<?> event) {
        var row = view.evolve(rows.get(key), event);
        if (row == null) rows.remove(key);
        else rows.put(key, row);
    }
}
