package commonground.decision;

import commonground.decision.RuleOfConsent.Expected;
import commonground.kernel.PracticeCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of objections said once more, as plainly as possible: what the aggregate is compared
 * with. Numbers begin with 1.
 */
final class EveryObjection {
    private static final class One {
        final PracticeCode by;
        final int wording;
        final String reason;
        String state = "RAISED";
        boolean harm;
        int upheldAgainst;
        Resolution answer;
        String met = "";

        One(PracticeCode by, int wording, String reason) {
            this.by = by;
            this.wording = wording;
            this.reason = reason;
        }

        boolean open() {
            return List.of("RAISED", "QUALIFIED", "SUSTAINED").contains(state);
        }

        boolean is(PracticeCode practice, int toWording, String why) {
            return by.equals(practice) && wording == toWording && reason.equals(why);
        }
    }

    private final List<One> all = new ArrayList<>();

    int raised() {
        return all.size();
    }

    PracticeCode by(int number, PracticeCode otherwise) {
        return isKnown(number) ? one(number).by : otherwise;
    }

    /** Whether saying it makes an objection of it; it is one then. */
    boolean raise(PracticeCode by, int wording, String reason) {
        if (!mayBeRaised(by, wording, reason)) return false;
        return all.add(new One(by, wording, reason));
    }

    boolean mayBeRaised(PracticeCode by, int wording, String reason) {
        return all.stream()
                .noneMatch(o ->
                        o.is(by, wording, reason) && (o.open() || o.state.equals("NOT_QUALIFIED")));
    }

    boolean foundHarmless(PracticeCode by, int wording, String reason) {
        return all.stream()
                .anyMatch(o -> o.is(by, wording, reason) && o.state.equals("NOT_QUALIFIED"));
    }

    boolean anyOpen() {
        return all.stream().anyMatch(One::open);
    }

    boolean anyIs(String state) {
        return all.stream().anyMatch(o -> o.state.equals(state));
    }

    Expected qualify(int number) {
        var no = notOpen(number);
        if (!no.isEmpty()) return Expected.no(no);
        var one = one(number);
        if (one.harm) return Expected.yes(0);
        one.harm = true;
        one.state = "QUALIFIED";
        return Expected.yes(1);
    }

    Expected harmless(int number) {
        if (isKnown(number) && one(number).state.equals("NOT_QUALIFIED")) return Expected.yes(0);
        var no = notOpen(number);
        if (!no.isEmpty()) return Expected.no(no);
        if (one(number).harm) return Expected.no("decision.objection-qualified-already");
        one(number).state = "NOT_QUALIFIED";
        return Expected.yes(1);
    }

    Expected uphold(int number, int wording) {
        var no = notOpen(number);
        if (!no.isEmpty()) return Expected.no(no);
        var one = one(number);
        if (one.upheldAgainst == wording) return Expected.yes(0);
        one.harm = true;
        one.upheldAgainst = wording;
        one.state = "SUSTAINED";
        return Expected.yes(1);
    }

    Expected resolve(int number, Resolution how, int wording, RuleKind rule) {
        var no = notOpen(number);
        if (!no.isEmpty()) return Expected.no(no);
        var one = one(number);
        if (how == Resolution.OVERRULED && rule == RuleKind.CONSENT)
            return Expected.no("decision.consent-overrules-nothing");
        if (how == Resolution.OVERRULED && rule == RuleKind.UNANIMITY)
            return Expected.no("decision.unanimity-overrules-nothing");
        if (how == Resolution.WORDING_AMENDED && one.wording == wording)
            return Expected.no("decision.wording-not-amended-since");
        if (how != Resolution.WITHDRAWN_AFTER_DISCUSSION && one.upheldAgainst == wording)
            return Expected.no("decision.sustained-against-these-words");
        one.state = "RESOLVED";
        one.answer = how;
        one.met = "";
        return Expected.yes(1);
    }

    Expected takeBack(int number, PracticeCode practice) {
        var no = notOpen(number);
        if (!no.isEmpty()) return Expected.no(no);
        if (!one(number).by.equals(practice)) return Expected.no("decision.objection-of-another");
        one(number).state = "WITHDRAWN";
        return Expected.yes(1);
    }

    Expected answer(int number, PracticeCode practice, boolean met) {
        if (!isKnown(number)) return Expected.no("decision.objection-unknown");
        var one = one(number);
        if (!one.by.equals(practice)) return Expected.no("decision.objection-of-another");
        if (one.answer == null) return Expected.no("decision.no-resolution-to-confirm");
        if (one.met.equals(String.valueOf(met))) return Expected.yes(0);
        if (met || one.answer == Resolution.OVERRULED) {
            one.met = String.valueOf(met);
        } else {
            one.answer = null;
            one.state = one.upheldAgainst > 0 ? "SUSTAINED" : one.harm ? "QUALIFIED" : "RAISED";
        }
        return Expected.yes(1);
    }

    Expected bringBack(List<Integer> numbers) {
        for (var number : numbers) {
            var no = notOpen(number);
            if (!no.isEmpty()) return Expected.no(no);
        }
        return Expected.yes(1);
    }

    Expected leave(PracticeCode practice) {
        int lapsed = 0;
        for (var one : all)
            if (one.by.equals(practice) && one.open()) {
                one.state = "LAPSED";
                lapsed++;
            }
        return Expected.yes(lapsed);
    }

    private One one(int number) {
        return all.get(number - 1);
    }

    private boolean isKnown(int number) {
        return number >= 1 && number <= all.size();
    }

    private String notOpen(int number) {
        if (!isKnown(number)) return "decision.objection-unknown";
        return one(number).open() ? "" : "decision.objection-closed." + one(number).state;
    }
}
