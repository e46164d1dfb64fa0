package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_issue")
class IssueVersion extends Version<IssueRow> {
    @Embedded private IssueRow row;

    @SuppressWarnings("NullAway.Init")
    protected IssueVersion() {}

    IssueVersion(VersionId id, long to, IssueRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public IssueRow row() {
        return row;
    }
}
