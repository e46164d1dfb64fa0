package commonground.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What deadlines are told apart by when many are counted; nothing that today's date is in. */
record DueKind(DeadlineState state, LocalDate due, boolean evidenceMissing) {
    static final String COLUMNS = "state, due, items_required, items_supplied";

    static DueKind of(DeadlineState state, LocalDate due, int required, int supplied) {
        return new DueKind(state, due, supplied < required);
    }

    static DueKind of(ResultSet row) throws SQLException {
        return of(
                DeadlineState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getInt("items_required"),
                row.getInt("items_supplied"));
    }
}
