package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_interest")
class InterestVersion extends Version<InterestRow> {
    @Embedded private InterestRow row;

    @SuppressWarnings("NullAway.Init")
    protected InterestVersion() {}

    InterestVersion(VersionId id, long to, InterestRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public InterestRow row() {
        return row;
    }
}
