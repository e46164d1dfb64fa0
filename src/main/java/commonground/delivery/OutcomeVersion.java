package commonground.delivery;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_outcome")
class OutcomeVersion extends Version<OutcomeRow> {
    @Embedded private OutcomeRow row;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeVersion() {}

    OutcomeVersion(VersionId id, long to, OutcomeRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public OutcomeRow row() {
        return row;
    }
}
