package commonground.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for was handed in on a date.
 *
 * @param withoutEvidence why it was submitted although something required had not been supplied;
 *     empty if nothing was missing, as in what was recorded before evidence was
 */
@EventName("deadline.submitted")
public record DeadlineSubmitted(
        DeadlineId deadline,
        ProgrammeId programme,
        LocalDate on,
        String note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String withoutEvidence)
        implements DeadlineEvent {
    @JsonCreator
    public DeadlineSubmitted {
        withoutEvidence = orEmpty(withoutEvidence);
    }

    /** With everything that was required. */
    public DeadlineSubmitted(
            DeadlineId deadline, ProgrammeId programme, LocalDate on, String note) {
        this(deadline, programme, on, note, "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
