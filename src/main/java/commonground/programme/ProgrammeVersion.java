package commonground.programme;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_programme")
class ProgrammeVersion extends Version<ProgrammeRow> {
    @Embedded private ProgrammeRow row;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeVersion() {}

    ProgrammeVersion(VersionId id, long to, ProgrammeRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public ProgrammeRow row() {
        return row;
    }
}
