package commonground.dissent;

import commonground.decision.DecisionRow;
import commonground.decision.Standing;
import commonground.kernel.PracticeCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A practice that has taken no position on the words as they stand now: dissent nobody has heard
 * yet, or consent nobody has been given.
 *
 * @param decisions open ones, the one tabled first first
 */
public record Silence(PracticeCode practice, List<DecisionRow> decisions) {

    /** The practices silent on the most decisions first. */
    static List<Silence> of(Collection<Standing> standings) {
        var silent = new TreeMap<PracticeCode, List<DecisionRow>>();
        for (var standing : standings)
            if (standing.decision().open())
                for (var practice : standing.silent())
                    silent.computeIfAbsent(practice, p -> new ArrayList<>())
                            .add(standing.decision());
        return silent.entrySet().stream()
                .map(e ->
                        new Silence(
                                e.getKey(),
                                e.getValue().stream()
                                        .sorted(Comparator.comparing(DecisionRow::tabledOn))
                                        .toList()))
                .sorted(Comparator.comparingInt((Silence s) -> -s.decisions().size()))
                .toList();
    }
}
