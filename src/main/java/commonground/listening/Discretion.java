package commonground.listening;

import commonground.access.People;
import commonground.kernel.Acting;
import commonground.kernel.RoundId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The one place that says who reads what a practice answered alone: until the round is closed, at
 * the moment looked at, only that practice itself, and whoever recorded it on its behalf. Locality
 * managers and auditors wait as everybody does.
 */
@Component
class Discretion {
    private final RoundRows rows;
    private final People people;

    Discretion(RoundRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    /** Those answers of a round that whoever acts may read now. */
    List<AnswerRow> answers(RoundRow round) {
        return rows.answers(round.round()).stream()
                .filter(answer -> mayRead(round, answer))
                .toList();
    }

    /** Whether everybody may read all answers of the round, at the moment looked at. */
    boolean isLifted(RoundId round) {
        return rows.find(round).filter(RoundRow::isClosed).isPresent();
    }

    private boolean mayRead(RoundRow round, AnswerRow answer) {
        if (round.isClosed()) return true;
        var acting = Acting.current();
        if (acting == null) return false;
        return acting.person().equals(answer.recordedBy())
                || people.find(acting.person())
                        .filter(person -> answer.practice().equals(person.practice()))
                        .isPresent();
    }
}
