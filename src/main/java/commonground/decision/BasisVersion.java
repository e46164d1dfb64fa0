package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_basis")
class BasisVersion extends Version<BasisRow> {
    @Embedded private BasisRow row;

    @SuppressWarnings("NullAway.Init")
    protected BasisVersion() {}

    BasisVersion(VersionId id, long to, BasisRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public BasisRow row() {
        return row;
    }
}
