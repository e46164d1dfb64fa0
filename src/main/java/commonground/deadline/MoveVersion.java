package commonground.deadline;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_deadline_move")
class MoveVersion extends Version<MoveRow> {
    @Embedded private MoveRow row;

    @SuppressWarnings("NullAway.Init")
    protected MoveVersion() {}

    MoveVersion(VersionId id, long to, MoveRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public MoveRow row() {
        return row;
    }
}
