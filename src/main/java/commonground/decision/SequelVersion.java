package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_sequel")
class SequelVersion extends Version<SequelRow> {
    @Embedded private SequelRow row;

    @SuppressWarnings("NullAway.Init")
    protected SequelVersion() {}

    SequelVersion(VersionId id, long to, SequelRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public SequelRow row() {
        return row;
    }
}
