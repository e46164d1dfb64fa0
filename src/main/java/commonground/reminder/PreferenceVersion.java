package commonground.reminder;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_reminder_preference")
class PreferenceVersion extends Version<PreferenceRow> {
    @Embedded private PreferenceRow row;

    @SuppressWarnings("NullAway.Init")
    protected PreferenceVersion() {}

    PreferenceVersion(VersionId id, long to, PreferenceRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public PreferenceRow row() {
        return row;
    }
}
