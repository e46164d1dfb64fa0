package commonground.decision;

import commonground.views.Counts;
import commonground.views.Keeping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many objections there are in all programmes at the request's moment, by month and by what
 * became of them.
 */
@Component
class DissentCounts {
    private static final String TABLE = "v_objection";

    private final Counts<Months> months;
    private final Counts<Took> took;

    DissentCounts(Keeping keeping) {
        this.months =
                keeping.counts(TABLE, "raised_month, ended_month", (row, n) -> Months.of(row));
        this.took =
                keeping.counts(TABLE, "state, resolution, days_taken", (row, n) -> Took.of(row));
    }

    /**
     * Those raised in one month that ended in another, counted in months since the year 0.
     *
     * @param ended null of those that are unresolved
     */
    record Months(int raised, @Nullable Integer ended) {
        private static Months of(ResultSet row) throws SQLException {
            return new Months(row.getInt("raised_month"), number(row, "ended_month"));
        }
    }

    Map<Months, Long> months() {
        return months.now();
    }

    /**
     * Those that ended in one way after so many days.
     *
     * @param days null of those that are unresolved
     */
    record Took(ObjectionState state, @Nullable Resolution resolution, @Nullable Integer days) {
        private static Took of(ResultSet row) throws SQLException {
            var resolution = row.getString("resolution");
            return new Took(
                    ObjectionState.valueOf(row.getString("state")),
                    resolution == null ? null : Resolution.valueOf(resolution),
                    number(row, "days_taken"));
        }
    }

    Map<Took, Long> took() {
        return took.now();
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
