package commonground.deadline;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_deadline_handed_in")
class HandedInVersion extends Version<HandedInRow> {
    @Embedded private HandedInRow row;

    @SuppressWarnings("NullAway.Init")
    protected HandedInVersion() {}

    HandedInVersion(VersionId id, long to, HandedInRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public HandedInRow row() {
        return row;
    }
}
