package commonground.portfolio;

import commonground.views.Version;
import commonground.views.VersionId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "v_portfolio")
class PortfolioVersion extends Version<PortfolioRow> {
    @Embedded private PortfolioRow row;

    @SuppressWarnings("NullAway.Init")
    protected PortfolioVersion() {}

    PortfolioVersion(VersionId id, long to, PortfolioRow row) {
        super(id, to);
        this.row = row;
    }

    @Override
    public PortfolioRow row() {
        return row;
    }
}
