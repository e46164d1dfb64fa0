package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_wording")
class WordingVersion extends Version<WordingRow> {
    @Embedded private WordingRow row;

    @SuppressWarnings("NullAway.Init")
    protected WordingVersion() {}

    WordingVersion(VersionId id, long to, WordingRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public WordingRow row() {
        return row;
    }
}
