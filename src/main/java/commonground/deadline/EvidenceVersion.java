package commonground.deadline;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_deadline_evidence")
class EvidenceVersion extends Version<EvidenceRow> {
    @Embedded private EvidenceRow row;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceVersion() {}

    EvidenceVersion(VersionId id, long to, EvidenceRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public EvidenceRow row() {
        return row;
    }
}
