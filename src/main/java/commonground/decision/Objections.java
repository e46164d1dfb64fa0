package commonground.decision;

import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.util.List;
import java.util.TreeMap;

/** The objections raised, as the decision itself remembers them. */
class Objections {
    record Objection(PracticeCode practice, int wording, String reason) {}

    private int raised;
    // not final: what is, a snapshot does not bring back
    private TreeMap<Integer, Objection> open = new TreeMap<>();

    int next() {
        return raised + 1;
    }

    /** An objection that was resolved does not stand; who still objects then is heard again. */
    boolean isOpenAlready(PracticeCode practice, int wording, String reason) {
        return open.containsValue(new Objection(practice, wording, reason));
    }

    Objection requireOpen(int number) {
        var objection = open.get(number);
        if (objection != null) return objection;
        if (number < 1 || number > raised) throw Refusal.unknown("decision.objection-unknown");
        throw Refusal.of("decision.objection-resolved-already");
    }

    /** Whose objections are open, in the order they were raised. */
    List<PracticeCode> openOf() {
        return open.values().stream().map(Objection::practice).distinct().toList();
    }

    /** Whose objections are open and have not been heard, in the order they were raised. */
    List<PracticeCode> unheardOf() {
        return openOf();
    }

    void on(ObjectionRaised event) {
        raised = event.objection();
        open.put(
                event.objection(),
                new Objection(event.practice(), event.wording(), event.reason()));
    }

    void on(ObjectionResolved event) {
        open.remove(event.objection());
    }
}
