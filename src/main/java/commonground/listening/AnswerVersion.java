package commonground.listening;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_alone_answer")
class AnswerVersion extends Version<AnswerRow> {
    @Embedded private AnswerRow row;

    @SuppressWarnings("NullAway.Init")
    protected AnswerVersion() {}

    AnswerVersion(VersionId id, long to, AnswerRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public AnswerRow row() {
        return row;
    }
}
