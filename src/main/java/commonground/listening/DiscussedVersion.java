package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_discussed")
class DiscussedVersion extends Version<DiscussedRow> {
    @Embedded private DiscussedRow row;

    @SuppressWarnings("NullAway.Init")
    protected DiscussedVersion() {}

    DiscussedVersion(VersionId id, long to, DiscussedRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public DiscussedRow row() {
        return row;
    }
}
