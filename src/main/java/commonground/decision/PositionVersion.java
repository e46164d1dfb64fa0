package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_position")
class PositionVersion extends Version<PositionRow> {
    @Embedded private PositionRow row;

    @SuppressWarnings("NullAway.Init")
    protected PositionVersion() {}

    PositionVersion(VersionId id, long to, PositionRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public PositionRow row() {
        return row;
    }
}
