package commonground.decision;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.util.Comparator;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The interests declared, as the decision itself remembers them. */
class Interests {
    record Interest(
            PracticeCode practice, @Nullable PersonId person, String what, InterestAction action) {}

    private int declared;
    // not final: what is, a snapshot does not bring back
    private TreeMap<Integer, Interest> standing = new TreeMap<>();

    int next() {
        return declared + 1;
    }

    boolean isDeclaredAlready(Interest interest) {
        return standing.containsValue(interest);
    }

    /** The strongest of what follows from this practice's interests, or null if it has none. */
    @Nullable InterestAction strongest(PracticeCode practice) {
        return standing.values().stream()
                .filter(interest -> interest.practice().equals(practice))
                .map(Interest::action)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean isEligible(PracticeCode practice) {
        var action = strongest(practice);
        return action == null || action.keepsTheVote();
    }

    void requireStanding(int number, PracticeCode practice) {
        var interest = standing.get(number);
        if (interest != null && interest.practice().equals(practice)) return;
        if (interest != null) throw Refusal.of("decision.interest-of-another");
        if (number < 1 || number > declared) throw Refusal.unknown("decision.interest-unknown");
        throw Refusal.of("decision.interest-withdrawn-already");
    }

    void on(InterestDeclared event) {
        declared = event.interest();
        standing.put(
                event.interest(),
                new Interest(event.practice(), event.person(), event.what(), event.action()));
    }

    void on(InterestWithdrawn event) {
        standing.remove(event.interest());
    }
}
