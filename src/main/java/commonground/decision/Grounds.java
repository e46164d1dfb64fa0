package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What decisions follow from: read as it was at the request's moment, and checked when tabled. */
@Component
public class Grounds {
    private final BasisRows rows;
    private final DecisionRows decisions;

    Grounds(BasisRows rows, DecisionRows decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    /** What was said of it when it was tabled; empty if there is no such decision. */
    public Optional<BasisRow> of(DecisionId decision) {
        return rows.find(decision);
    }

    /** The same for all decisions of a programme. */
    public List<BasisRow> of(ProgrammeId programme) {
        return rows.of(programme);
    }

    /** What a proposal of this programme can rest on: all that is agreed, the first first. */
    List<DecisionRow> agreed(ProgrammeId programme) {
        return decisions.of(programme).stream()
                .filter(row -> row.state() == DecisionState.AGREED)
                .sorted(Comparator.comparing(DecisionRow::lastRecorded))
                .toList();
    }

    /** Nothing can rest on what was not agreed, or on another programme's agreement. */
    void requireAgreed(TableProposal command) {
        if (command.restsOn().isEmpty()) return;
        var agreed =
                agreed(command.programme()).stream()
                        .map(DecisionRow::decision)
                        .collect(Collectors.toSet());
        var check = new Check();
        command.restsOn().stream()
                .filter(ground -> !agreed.contains(ground))
                .forEach(ground -> check.refuse("restsOn", "decision.ground-not-agreed"));
        check.done();
    }
}
