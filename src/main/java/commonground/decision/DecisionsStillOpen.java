package commonground.decision;

import commonground.kernel.ProgrammeId;
import commonground.programme.StillOpen;
import java.util.List;
import org.springframework.stereotype.Component;

/** A programme is not closed over the heads of those who were asked and have not finished. */
@Component
class DecisionsStillOpen implements StillOpen {
    private final DecisionRows rows;

    DecisionsStillOpen(DecisionRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean keepsOpen() {
        return true;
    }

    @Override
    public String messageKey() {
        return "decision.still-open";
    }

    @Override
    public List<Matter> in(ProgrammeId programme) {
        return rows.of(programme).stream()
                .filter(DecisionRow::open)
                .map(row -> new Matter(row.title(), "/decisions/" + row.decision()))
                .toList();
    }
}
