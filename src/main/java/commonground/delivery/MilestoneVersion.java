package commonground.delivery;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_milestone")
class MilestoneVersion extends Version<MilestoneRow> {
    @Embedded private MilestoneRow row;

    @SuppressWarnings("NullAway.Init")
    protected MilestoneVersion() {}

    MilestoneVersion(VersionId id, long to, MilestoneRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public MilestoneRow row() {
        return row;
    }
}
