package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_meeting")
class MeetingVersion extends Version<MeetingRow> {
    @Embedded private MeetingRow row;

    @SuppressWarnings("NullAway.Init")
    protected MeetingVersion() {}

    MeetingVersion(VersionId id, long to, MeetingRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public MeetingRow row() {
        return row;
    }
}
