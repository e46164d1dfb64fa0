package commonground.directory;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_import")
class ImportVersion extends Version<ImportRow> {
    @Embedded private ImportRow row;

    @SuppressWarnings("NullAway.Init")
    protected ImportVersion() {}

    ImportVersion(VersionId id, long to, ImportRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public ImportRow row() {
        return row;
    }
}
