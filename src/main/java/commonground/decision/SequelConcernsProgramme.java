package commonground.decision;

import commonground.kernel.ConcernsProgramme;
import commonground.kernel.NotOnceClosed;
import commonground.kernel.ProgrammeId;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SequelConcernsProgramme implements ConcernsProgramme {
    private final DecisionRows rows;

    SequelConcernsProgramme(DecisionRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ProgrammeId> programmeOf(NotOnceClosed command) {
        return command instanceof ChangesSequel sequel
                ? rows.find(sequel.decision()).map(DecisionRow::programme)
                : Optional.empty();
    }
}
