package commonground.programme;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_lead")
class LeadVersion extends Version<LeadRow> {
    @Embedded private LeadRow row;

    @SuppressWarnings("NullAway.Init")
    protected LeadVersion() {}

    LeadVersion(VersionId id, long to, LeadRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public LeadRow row() {
        return row;
    }
}
