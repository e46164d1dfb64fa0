package commonground.programme;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_agreed")
class AgreedVersion extends Version<AgreedRow> {
    @Embedded private AgreedRow row;

    @SuppressWarnings("NullAway.Init")
    protected AgreedVersion() {}

    AgreedVersion(VersionId id, long to, AgreedRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public AgreedRow row() {
        return row;
    }
}
