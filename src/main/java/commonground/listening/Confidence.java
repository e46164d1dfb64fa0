package commonground.listening;

import commonground.access.People;
import commonground.access.Role;
import commonground.kernel.Acting;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place that says who reads what a practice said before it has confirmed that it said it:
 * the practice itself, locality managers, who listen, and auditors. What is confirmed everybody
 * reads.
 */
@Component
class Confidence {
    private final People people;
    private final ListeningRows rows;

    Confidence(People people, ListeningRows rows) {
        this.people = people;
        this.rows = rows;
    }

    /** Whether whoever acts reads everything that this practice said. */
    boolean mayReadAllOf(PracticeCode practice) {
        var acting = Acting.current();
        // outside a request nobody reads
        if (acting == null || acting.person().equals(PersonId.COMMON_GROUND)) return true;
        return people.find(acting.person())
                .filter(person ->
                        person.role() == Role.LOCALITY_MANAGER
                                || person.role() == Role.AUDITOR
                                || practice.equals(person.practice()))
                .isPresent();
    }

    /**
     * The same statements, with the dates of their meetings as they were corrected, without the
     * words that whoever acts may not read yet.
     */
    List<StatementRow> kept(Collection<StatementRow> statements) {
        var ids = statements.stream().map(StatementRow::meeting).distinct().toList();
        var meetings =
                rows.meetings(ids).stream()
                        .collect(Collectors.toMap(MeetingRow::meeting, Function.identity()));
        return statements.stream()
                .map(statement -> kept(statement, meetings.get(statement.meeting())))
                .toList();
    }

    private StatementRow kept(StatementRow statement, @Nullable MeetingRow meeting) {
        var dated = meeting == null ? statement : statement.heardAt(meeting.heldOn());
        return mayRead(statement, meeting) ? dated : dated.withheld();
    }

    private boolean mayRead(StatementRow statement, @Nullable MeetingRow meeting) {
        return mayReadAllOf(statement.practice())
                || meeting != null && meeting.hasConfirmed(statement);
    }
}
