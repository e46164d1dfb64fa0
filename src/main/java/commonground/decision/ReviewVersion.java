package commonground.decision;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_review")
class ReviewVersion extends Version<ReviewRow> {
    @Embedded private ReviewRow row;

    @SuppressWarnings("NullAway.Init")
    protected ReviewVersion() {}

    ReviewVersion(VersionId id, long to, ReviewRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public ReviewRow row() {
        return row;
    }
}
