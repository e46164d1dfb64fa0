package commonground.plan;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_plan")
class PlanVersions extends Version<PlanRow> {
    @Embedded private PlanRow row;

    @SuppressWarnings("NullAway.Init")
    protected PlanVersions() {}

    PlanVersions(VersionId id, long to, PlanRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public PlanRow row() {
        return row;
    }
}
