package commonground.deadline;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_deadline")
class DeadlineVersion extends Version<DeadlineRow> {
    @Embedded private DeadlineRow row;

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
