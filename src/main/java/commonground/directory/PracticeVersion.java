package commonground.directory;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_practice")
class PracticeVersion extends Version<PracticeRow> {
    @Embedded private PracticeRow row;

    @SuppressWarnings("NullAway.Init")
    protected PracticeVersion() {}

    PracticeVersion(VersionId id, long to, PracticeRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public PracticeRow row() {
        return row;
    }
}
