package commonground.testing;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A version of a tally's row. */
@Entity
@Table(name = "tally_view")
public class TallyVersion extends Version<TallyRow> {
    @Embedded private TallyRow row;

    protected TallyVersion() {}

    TallyVersion(VersionId id, long to, TallyRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public TallyRow row() {
        return row;
    }
}
