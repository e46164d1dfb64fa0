package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_issue_step")
class IssueStepVersion extends Version<IssueStepRow> {
    @Embedded private IssueStepRow row;

    @SuppressWarnings("NullAway.Init")
    protected IssueStepVersion() {}

    IssueStepVersion(VersionId id, long to, IssueStepRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public IssueStepRow row() {
        return row;
    }
}
