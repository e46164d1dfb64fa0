package commonground.deadline;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_deadline_link")
class LinkVersion extends Version<LinkRow> {
    @Embedded private LinkRow row;

    @SuppressWarnings("NullAway.Init")
    protected LinkVersion() {}

    LinkVersion(VersionId id, long to, LinkRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public LinkRow row() {
        return row;
    }
}
