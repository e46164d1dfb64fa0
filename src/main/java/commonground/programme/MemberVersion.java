package commonground.programme;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_member")
class MemberVersion extends Version<MemberRow> {
    @Embedded private MemberRow row;

    @SuppressWarnings("NullAway.Init")
    protected MemberVersion() {}

    MemberVersion(VersionId id, long to, MemberRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public MemberRow row() {
        return row;
    }
}
