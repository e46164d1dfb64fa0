package commonground.deadline;

import commonground.kernel.ProgrammeId;
import commonground.programme.StillOpen;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Deadlines that still wait for a submission: told when a programme is closed, no hindrance. */
@Component
class DeadlinesStillOpen implements StillOpen {
    private final DeadlineRows rows;

    DeadlinesStillOpen(DeadlineRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean keepsOpen() {
        return false;
    }

    @Override
    public String messageKey() {
        return "deadline.still-open";
    }

    @Override
    public List<Matter> in(ProgrammeId programme) {
        return rows.next(programme, Limit.unlimited()).stream()
                .map(row -> new Matter(row.obligation(), "/deadlines/" + row.deadline()))
                .toList();
    }
}
