package commonground.views;

import commonground.ledger.Ledger;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares the views as they were kept with what folding everything again makes of them. */
@TestComponent
public class RebuiltViews {
    private final List<View<?>> views;
    private final Ledger ledger;
    private final Progress progress;
    private final Rebuild rebuild;
    private final JdbcTemplate jdbc;

    RebuiltViews(
            List<View<?>> views,
            Ledger ledger,
            Progress progress,
            Rebuild rebuild,
            JdbcTemplate jdbc) {
        this.views = views;
        this.ledger = ledger;
        this.progress = progress;
        this.rebuild = rebuild;
        this.jdbc = jdbc;
    }

    /** Rebuilds them; whether every row of every view is as it was before. */
    public boolean areAsTheyWere() {
        catchUp();
        var before = everything();
        rebuild.begin();
        catchUp();
        return everything().equals(before);
    }

    private void catchUp() {
        if (!progress.await(ledger.lastPosition(), Duration.ofSeconds(20)))
            throw new IllegalStateException("the views do not follow");
    }

    private Map<String, List<Map<String, Object>>> everything() {
        var everything = new TreeMap<String, List<Map<String, Object>>>();
        for (var view : views) {
            var table = view.versions().getAnnotation(Table.class).name();
            everything.put(
                    table,
                    jdbc.queryForList(
                            "select * from " + table + " order by row_key, from_position"));
        }
        return everything;
    }
}
