package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_objection")
class ObjectionVersion extends Version<ObjectionRow> {
    @Embedded private ObjectionRow row;

    @SuppressWarnings("NullAway.Init")
    protected ObjectionVersion() {}

    ObjectionVersion(VersionId id, long to, ObjectionRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public ObjectionRow row() {
        return row;
    }
}
