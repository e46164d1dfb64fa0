package commonground.decision;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where each practice stood when it last said so, as the decision itself remembers it. */
class Positions {
    /**
     * @param learntHow how it was learnt where the practice did not say so itself, else null
     */
    record Position(
            int wording,
            Stance stance,
            String reason,
            PersonId representative,
            @Nullable String learntHow) {}

    // not final: what is, a snapshot does not bring back
    private TreeMap<PracticeCode, Position> latest = new TreeMap<>();
    private TreeSet<PracticeCode> unconfirmed = new TreeSet<>();
    private TreeSet<PracticeCode> committed = new TreeSet<>();

    /** Positions have opened: one was taken, on whichever wording. */
    boolean anyTaken() {
        return !latest.isEmpty();
    }

    boolean saidAlready(PracticeCode practice, Position position) {
        return position.equals(latest.get(practice));
    }

    @Nullable Stance stance(PracticeCode practice, int wording) {
        var position = latest.get(practice);
        return position == null || position.wording() != wording ? null : position.stance();
    }

    List<PracticeCode> silentAmong(List<PracticeCode> members, int wording) {
        return members.stream().filter(practice -> stance(practice, wording) == null).toList();
    }

    List<PracticeCode> objectingAmong(List<PracticeCode> members) {
        return among(members, position -> position.stance() == Stance.OBJECT);
    }

    @Nullable Position latest(PracticeCode practice) {
        return latest.get(practice);
    }

    List<PracticeCode> notAgreeingAmong(List<PracticeCode> members) {
        return among(members, position -> !position.stance().agrees());
    }

    List<Dissenter> dissentAmong(List<PracticeCode> members, int wording) {
        var dissent = new ArrayList<Dissenter>();
        for (var practice : members) {
            var position = latest.get(practice);
            if (position != null
                    && position.wording() == wording
                    && position.stance() == Stance.OBJECT)
                dissent.add(new Dissenter(practice, position.reason()));
        }
        return dissent;
    }

    /** What was recorded on behalf of the practice, on this wording. */
    void requireRecordedOnBehalf(PracticeCode practice, int wording) {
        var position = latest.get(practice);
        if (position == null || position.learntHow() == null)
            throw Refusal.of("decision.nothing-to-confirm");
        if (position.wording() != wording)
            throw Refusal.of("decision.position-superseded", wording, position.wording());
    }

    boolean isConfirmed(PracticeCode practice) {
        return !unconfirmed.contains(practice);
    }

    boolean isCommitted(PracticeCode practice) {
        return committed.contains(practice);
    }

    void requireObjected(PracticeCode practice) {
        var position = latest.get(practice);
        if (position == null || position.stance() != Stance.OBJECT)
            throw Refusal.of("decision.commitment-without-dissent");
    }

    private List<PracticeCode> among(List<PracticeCode> members, Predicate<Position> wanted) {
        return members.stream()
                .filter(practice -> {
                    var position = latest.get(practice);
                    return position != null && wanted.test(position);
                })
                .toList();
    }

    void on(PositionTaken event) {
        latest.put(
                event.practice(),
                new Position(
                        event.wording(),
                        event.stance(),
                        event.reason(),
                        event.representative(),
                        event.learntHow()));
        if (event.learntHow() == null) unconfirmed.remove(event.practice());
        else unconfirmed.add(event.practice());
    }

    void on(PositionConfirmed event) {
        unconfirmed.remove(event.practice());
    }

    void on(CommitmentNoted event) {
        committed.add(event.practice());
    }
}
