package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_asked")
class AskedVersion extends Version<AskedRow> {
    @Embedded private AskedRow row;

    @SuppressWarnings("NullAway.Init")
    protected AskedVersion() {}

    AskedVersion(VersionId id, long to, AskedRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public AskedRow row() {
        return row;
    }
}
