package commonground.reminder;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_reminder_note")
class NoteVersion extends Version<NoteRow> {
    @Embedded private NoteRow row;

    @SuppressWarnings("NullAway.Init")
    protected NoteVersion() {}

    NoteVersion(VersionId id, long to, NoteRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public NoteRow row() {
        return row;
    }
}
