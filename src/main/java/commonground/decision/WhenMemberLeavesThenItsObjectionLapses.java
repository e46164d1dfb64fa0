package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.Recorded;
import commonground.ledger.Ledger;
import commonground.programme.MemberLeft;
import commonground.views.Policy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where a practice objected is read from the record itself, not from views: what had been said when
 * it left is known for certain there.
 */
@Component
class WhenMemberLeavesThenItsObjectionLapses implements Policy {
    private final Ledger ledger;

    WhenMemberLeavesThenItsObjectionLapses(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Object> commandsAfter(Recorded<?> recorded) {
        if (!(recorded.event() instanceof MemberLeft left)) return List.of();
        return objectedTo(left, recorded.position()).stream()
                .<Object>map(
                        decision -> new LapseObjections(decision, left.practice(), left.reason()))
                .toList();
    }

    /** Those that have ended since, or where nothing is open, take it quietly. */
    private Set<DecisionId> objectedTo(MemberLeft left, long upTo) {
        var decisions = new LinkedHashSet<DecisionId>();
        for (var earlier : ledger.latestOf(left.programme(), upTo, Integer.MAX_VALUE).reversed())
            if (earlier.event() instanceof ObjectionRaised raised
                    && raised.practice().equals(left.practice())) decisions.add(raised.decision());
        return decisions;
    }
}
