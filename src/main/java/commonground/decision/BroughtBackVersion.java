package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_brought_back")
class BroughtBackVersion extends Version<BroughtBackRow> {
    @Embedded private BroughtBackRow row;

    @SuppressWarnings("NullAway.Init")
    protected BroughtBackVersion() {}

    BroughtBackVersion(VersionId id, long to, BroughtBackRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public BroughtBackRow row() {
        return row;
    }
}
