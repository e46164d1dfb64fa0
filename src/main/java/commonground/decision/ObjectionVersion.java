package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@SuppressWarnings("UnusedVariable") // the months and days are named in queries only
@Table(name = "v_objection")
class ObjectionVersion extends Version<ObjectionRow> {
    @Embedded private ObjectionRow row;

    /** What the database works out of the row, so that it can count by it without computing. */
    @Column(name = "raised_month", insertable = false, updatable = false)
    private @Nullable Integer raisedMonth;

    @Column(name = "unresolved", insertable = false, updatable = false)
    private @Nullable Boolean unresolved;

    @Column(name = "ended_month", insertable = false, updatable = false)
    private @Nullable Integer endedMonth;

    @Column(name = "days_taken", insertable = false, updatable = false)
    private @Nullable Integer daysTaken;

    @SuppressWarnings("NullAway.Init")
    protected ObjectionVersion() {}

    ObjectionVersion(VersionId id, long to, ObjectionRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public ObjectionRow row() {
        return row;
    }
}
