package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.StatementId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that a statement has or had.
 *
 * @param number the statement's place among those of its meeting
 * @param version 1 as first written down
 * @param reason why they replaced the earlier ones; may be empty
 * @param representative through whom the practice corrected them; null where it did not
 */
@Embeddable
public record WordsRow(
        StatementId statement,
        MeetingId meeting,
        int number,
        int version,
        String words,
        String reason,
        @Nullable PersonId representative,
        @Column(name = "written_on") LocalDate on,
        @Column(name = "recorded_by") PersonId by) {}
