package commonground.views;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the rows of a view's table by kind: all of one moment, or what changed between two. */
final class CountedRows<K> {
    private final JdbcClient jdbc;
    private final String select;
    private final String group;
    private final RowMapper<K> kind;

    CountedRows(JdbcClient jdbc, String table, String columns, RowMapper<K> kind) {
        this.jdbc = jdbc;
        this.select = "select %s, count(*) as how_many from %s where ".formatted(columns, table);
        this.group = " group by " + columns;
        this.kind = kind;
    }

    Map<K, Long> at(long position) {
        return counted("from_position <= :at and to_position > :at", Map.of("at", position));
    }

    /**
     * Of what holds at a later position, what did not hold yet at an earlier one. Nearly all rows
     * end later than that: the sum keeps H2 from looking for them by that end of the index.
     */
    Map<K, Long> begun(long earlier, long later) {
        return counted(
                "from_position > :earlier and from_position <= :later and to_position + 0 > :later",
                Map.of("earlier", earlier, "later", later));
    }

    /** Of what held at an earlier position, what no longer holds at a later one. */
    Map<K, Long> ended(long earlier, long later) {
        return counted(
                "to_position > :earlier and to_position <= :later and from_position <= :earlier",
                Map.of("earlier", earlier, "later", later));
    }

    private Map<K, Long> counted(String which, Map<String, Long> values) {
        var counted = new HashMap<K, Long>();
        jdbc.sql(select + which + group)
                .params(values)
                .query(row -> {
                    counted.merge(kind.mapRow(row, 0), row.getLong("how_many"), Long::sum);
                });
        return counted;
    }
}
