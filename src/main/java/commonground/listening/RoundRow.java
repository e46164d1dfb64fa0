package commonground.listening;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of questions, as lists and its page show it: who was asked and who has answered, never
 * what.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param asked the members when it was opened
 * @param answered those who have answered so far, in the order in which they first did
 * @param closedOn null while it is open
 * @param everybodyAnswered whether it closed by itself with the last answer
 * @param closedReason why it was closed before that; empty otherwise
 */
@Embeddable
public record RoundRow(
        RoundId round,
        ProgrammeId programme,
        long version,
        @Convert(converter = AloneQuestions.class) List<AloneQuestion> questions,
        @Convert(converter = PracticesThere.class) List<PracticeCode> asked,
        @Convert(converter = PracticesThere.class) List<PracticeCode> answered,
        @Column(name = "opened_on") LocalDate openedOn,
        @Column(name = "opened_by") PersonId openedBy,
        @Column(name = "closed_on") @Nullable LocalDate closedOn,
        @Column(name = "everybody_answered") boolean everybodyAnswered,
        @Column(name = "closed_reason") String closedReason) {

    public boolean isClosed() {
        return closedOn != null;
    }

    public List<PracticeCode> missing() {
        return asked.stream().filter(practice -> !answered.contains(practice)).toList();
    }

    /** Whether it was open at some time on this date. */
    public boolean wasOpenOn(LocalDate date) {
        return !openedOn.isAfter(date) && (closedOn == null || closedOn.isAfter(date));
    }

    RoundRow answeredBy(PracticeCode practice, long newVersion) {
        var all = new LinkedHashSet<>(answered);
        all.add(practice);
        return new RoundRow(
                round,
                programme,
                newVersion,
                questions,
                asked,
                List.copyOf(all),
                openedOn,
                openedBy,
                closedOn,
                everybodyAnswered,
                closedReason);
    }

    RoundRow closed(LocalDate on, boolean byEverybody, String reason, long newVersion) {
        return new RoundRow(
                round,
                programme,
                newVersion,
                questions,
                asked,
                answered,
                openedOn,
                openedBy,
                on,
                byEverybody,
                reason);
    }
}
