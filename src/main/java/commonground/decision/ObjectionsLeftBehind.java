package commonground.decision;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.LeftBehind;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What lapses when its practice leaves. */
@Component
class ObjectionsLeftBehind implements LeftBehind {
    private final DecisionRows rows;

    ObjectionsLeftBehind(DecisionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Objected> by(ProgrammeId programme, PracticeCode practice) {
        var open =
                rows.of(programme).stream()
                        .filter(DecisionRow::open)
                        .collect(Collectors.toMap(DecisionRow::decision, Function.identity()));
        if (open.isEmpty()) return List.of();
        return rows.openObjections(List.copyOf(open.keySet())).stream()
                .filter(objection -> objection.practice().equals(practice))
                .map(objection ->
                        objected(objection, Objects.requireNonNull(open.get(objection.decision()))))
                .toList();
    }

    private static Objected objected(ObjectionRow objection, DecisionRow decision) {
        return new Objected(
                decision.title(),
                "/decisions/" + decision.decision() + "#objection-" + objection.objection(),
                objection.reason(),
                objection.raisedOn());
    }
}
