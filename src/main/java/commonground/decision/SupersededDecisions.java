package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Superseded;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class SupersededDecisions implements Superseded {
    private final ReviewRows reviews;

    SupersededDecisions(ReviewRows reviews) {
        this.reviews = reviews;
    }

    @Override
    public Set<DecisionId> in(ProgrammeId programme) {
        return reviews.of(programme).stream()
                .filter(ReviewRow::superseded)
                .map(ReviewRow::decision)
                .collect(Collectors.toSet());
    }
}
