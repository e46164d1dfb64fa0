package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_statement")
class StatementVersion extends Version<StatementRow> {
    @Embedded private StatementRow row;

    @SuppressWarnings("NullAway.Init")
    protected StatementVersion() {}

    StatementVersion(VersionId id, long to, StatementRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public StatementRow row() {
        return row;
    }
}
