package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_alone_round")
class RoundVersion extends Version<RoundRow> {
    @Embedded private RoundRow row;

    @SuppressWarnings("NullAway.Init")
    protected RoundVersion() {}

    RoundVersion(VersionId id, long to, RoundRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public RoundRow row() {
        return row;
    }
}
