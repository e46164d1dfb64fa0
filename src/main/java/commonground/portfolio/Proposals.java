package commonground.portfolio;

import commonground.decision.DecisionRow;
import java.util.Comparator;
import java.util.List;

/**
 * The open proposals that a reader's Home looks at. Whoever looks after all programmes is shown the
 * {@value #AT_MOST} that press most: those that are disputed, then those that have been open
 * longest.
 *
 * @param more how many there are besides
 */
record Proposals(List<DecisionRow> first, int more) {
    static final int AT_MOST = 50;

    private static final Comparator<DecisionRow> PRESSING =
            Comparator.comparing((DecisionRow row) -> row.openObjections() == 0)
                    .thenComparing(DecisionRow::tabledOn);

    static Proposals of(List<DecisionRow> open, boolean looksAfterAll) {
        if (!looksAfterAll || open.size() <= AT_MOST) return new Proposals(open, 0);
        var first = open.stream().sorted(PRESSING).limit(AT_MOST).toList();
        return new Proposals(first, open.size() - AT_MOST);
    }
}
