package commonground.deadline;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@SuppressWarnings("UnusedVariable") // what is awaited is named in queries only
@Table(name = "v_deadline")
class DeadlineVersion extends Version<DeadlineRow> {
    @Embedded private DeadlineRow row;

    /** Whether a submission is waited for, worked out by the database to find it by. */
    @Column(name = "awaited", insertable = false, updatable = false)
    private @Nullable Boolean awaited;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineVersion() {}

    DeadlineVersion(VersionId id, long to, DeadlineRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public DeadlineRow row() {
        return row;
    }
}
