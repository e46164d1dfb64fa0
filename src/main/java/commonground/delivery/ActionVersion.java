package commonground.delivery;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_action")
class ActionVersion extends Version<ActionRow> {
    @Embedded private ActionRow row;

    @SuppressWarnings("NullAway.Init")
    protected ActionVersion() {}

    ActionVersion(VersionId id, long to, ActionRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public ActionRow row() {
        return row;
    }
}
