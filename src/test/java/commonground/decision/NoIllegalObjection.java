package commonground.decision;

import commonground.kernel.PracticeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is never to be read of objections; see {@link NothingIllegal}. */
final class NoIllegalObjection {
    private static final class One {
        final ObjectionRaised raised;
        boolean open = true;
        boolean harm;
        boolean harmless;
        int upheldAgainst;
        @Nullable ObjectionResolved answer;

        One(ObjectionRaised raised) {
            this.raised = raised;
        }
    }

    private final NothingIllegal record;
    private final List<One> all = new ArrayList<>();
    private int steps;

    NoIllegalObjection(NothingIllegal record) {
        this.record = record;
    }

    void next(ObjectionEvent event) {
        if (event instanceof ObjectionRaised raised) {
            raised(raised);
            return;
        }
        var one = known(event.objection());
        record.never("another's objection", !one.raised.practice().equals(event.practice()));
        var answers =
                event instanceof ResolutionConfirmed || event instanceof ResolutionNotConfirmed;
        record.never("a closed objection that moves", !answers && !one.open);
        record.never("an answer to nothing", answers && one.answer == null);
        switch (event) {
            case ObjectionRaised _ -> {}
            case ObjectionQualified _ -> {
                record.never("a harm found twice", one.harm);
                one.harm = true;
            }
            case ObjectionNotQualified _ -> {
                record.never("a harm that is none", one.harm);
                one.harmless = true;
                one.open = false;
            }
            case ObjectionSustained e -> {
                record.current(e.wording());
                record.never("upheld twice", one.upheldAgainst == e.wording());
                one.harm = true;
                one.upheldAgainst = e.wording();
            }
            case ObjectionResolved e -> resolved(one, e);
            case ResolutionConfirmed _ -> {}
            case ResolutionNotConfirmed e -> {
                var overruled =
                        Objects.requireNonNull(one.answer).resolution() == Resolution.OVERRULED;
                record.never("not met and yet away", e.standsAgain() == overruled);
                if (!e.standsAgain()) return;
                one.open = true;
                one.answer = null;
            }
            case ObjectionLapsed _ -> one.open = false;
        }
    }

    private void raised(ObjectionRaised event) {
        record.current(event.wording());
        record.never("an objection out of number", event.objection() != all.size() + 1);
        record.never("an objection of one that does not object", !record.objects(event.practice()));
        record.never(
                "the same objection twice",
                all.stream()
                        .anyMatch(one ->
                                (one.open || one.harmless)
                                        && says(
                                                one,
                                                event.practice(),
                                                event.wording(),
                                                event.reason())));
        all.add(new One(event));
    }

    private void resolved(One one, ObjectionResolved event) {
        var how = event.resolution();
        record.never(
                "overruled where nothing overrules",
                how == Resolution.OVERRULED && !record.rule().permitsOverruling());
        record.never(
                "amended words that are the old ones",
                how == Resolution.WORDING_AMENDED && one.raised.wording() == record.wording());
        record.never(
                "past what was upheld",
                how != Resolution.WITHDRAWN_AFTER_DISCUSSION
                        && one.upheldAgainst == record.wording());
        one.open = false;
        one.answer = event.takenBack() ? null : event;
    }

    void brought(BroughtBackToCommonGround event) {
        record.never("a step out of number", event.step() != ++steps);
        for (var number : event.objections())
            record.never("brought back over what is closed", !known(number).open);
    }

    void letAgree(Rule rule) {
        for (var one : all) {
            var hinders =
                    one.open && (!rule.permitsOverruling() || !one.harm || one.upheldAgainst > 0);
            record.never("agreed past objection " + one.raised, hinders);
        }
    }

    boolean wereFoundHarmless(PositionTaken position) {
        return all.stream()
                .anyMatch(one ->
                        one.harmless
                                && says(
                                        one,
                                        position.practice(),
                                        position.wording(),
                                        position.reason()));
    }

    private static boolean says(One one, PracticeCode practice, int wording, String reason) {
        return one.raised.practice().equals(practice)
                && one.raised.wording() == wording
                && one.raised.reason().equals(reason);
    }

    private One known(int number) {
        record.never("an objection of nobody", number < 1 || number > all.size());
        return all.get(number - 1);
    }
}
