package commonground.reminder;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_escalation")
class EscalationVersion extends Version<EscalationRow> {
    @Embedded private EscalationRow row;

    @SuppressWarnings("NullAway.Init")
    protected EscalationVersion() {}

    EscalationVersion(VersionId id, long to, EscalationRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public EscalationRow row() {
        return row;
    }
}
