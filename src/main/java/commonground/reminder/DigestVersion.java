package commonground.reminder;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_digest")
class DigestVersion extends Version<DigestRow> {
    @Embedded private DigestRow row;

    @SuppressWarnings("NullAway.Init")
    protected DigestVersion() {}

    DigestVersion(VersionId id, long to, DigestRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public DigestRow row() {
        return row;
    }
}
