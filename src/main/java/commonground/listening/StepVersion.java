package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_meeting_step")
class StepVersion extends Version<StepRow> {
    @Embedded private StepRow row;

    @SuppressWarnings("NullAway.Init")
    protected StepVersion() {}

    StepVersion(VersionId id, long to, StepRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public StepRow row() {
        return row;
    }
}
