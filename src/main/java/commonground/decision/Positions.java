package commonground.decision;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where each practice stood when it last said so, as the decision itself remembers it. */
class Positions {
    record Position(int wording, Stance stance, String reason, PersonId representative) {}

    // not final: what is, a snapshot does not bring back
    private TreeMap<PracticeCode, Position> latest = new TreeMap<>();

    boolean saidAlready(PracticeCode practice, Position position) {
        return position.equals(latest.get(practice));
    }

    List<PracticeCode> silentAmong(List<PracticeCode> members, int wording) {
        return among(members, position -> position == null || position.wording() != wording);
    }

    List<PracticeCode> objectingAmong(List<PracticeCode> members) {
        return among(members, position -> position != null && position.stance() == Stance.OBJECT);
    }

    private List<PracticeCode> among(
            List<PracticeCode> members, Predicate<@Nullable Position> wanted) {
        return members.stream().filter(practice -> wanted.test(latest.get(practice))).toList();
    }

    void on(PositionTaken event) {
        latest.put(
                event.practice(),
                new Position(
                        event.wording(), event.stance(), event.reason(), event.representative()));
    }
}
