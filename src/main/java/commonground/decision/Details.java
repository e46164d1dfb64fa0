package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What proposals say besides their words, as it was at the request's moment. */
@Component
public class Details {
    private final ParticularsRows rows;

    Details(ParticularsRows rows) {
        this.rows = rows;
    }

    /** Of one wording; empty where it says nothing besides. */
    public Optional<Particulars> of(DecisionId decision, int wording) {
        return rows.find(decision, wording).map(ParticularsRow::particulars);
    }

    /** Of the latest wording of each of a programme's decisions that says something besides. */
    public Map<DecisionId, Particulars> of(ProgrammeId programme) {
        var latest = new HashMap<DecisionId, Particulars>();
        // the later wording of a decision comes after the earlier
        for (var row : rows.of(programme)) latest.put(row.decision(), row.particulars());
        return latest;
    }
}
