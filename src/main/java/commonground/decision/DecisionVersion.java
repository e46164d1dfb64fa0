package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_decision")
class DecisionVersion extends Version<DecisionRow> {
    @Embedded private DecisionRow row;

    @SuppressWarnings("NullAway.Init")
    protected DecisionVersion() {}

    DecisionVersion(VersionId id, long to, DecisionRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public DecisionRow row() {
        return row;
    }
}
