package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_particulars")
class ParticularsVersion extends Version<ParticularsRow> {
    @Embedded private ParticularsRow row;

    @SuppressWarnings("NullAway.Init")
    protected ParticularsVersion() {}

    ParticularsVersion(VersionId id, long to, ParticularsRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public ParticularsRow row() {
        return row;
    }
}
