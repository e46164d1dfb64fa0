package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_sharing")
class SharingVersion extends Version<SharingRow> {
    @Embedded private SharingRow row;

    @SuppressWarnings("NullAway.Init")
    protected SharingVersion() {}

    SharingVersion(VersionId id, long to, SharingRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public SharingRow row() {
        return row;
    }
}
