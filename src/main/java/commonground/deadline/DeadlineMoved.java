package commonground.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The due date was brought forward or extended, by somebody who could decide that.
 *
 * @param withSeries true if it was moved together with the other programmes' copies; null, as in
 *     what was recorded before there were any, if for this programme alone
 */
@EventName("deadline.moved")
public record DeadlineMoved(
        DeadlineId deadline,
        ProgrammeId programme,
        LocalDate from,
        LocalDate to,
        String reason,
        String authority,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean withSeries)
        implements DeadlineEvent {
    @JsonCreator
    public DeadlineMoved {
        if (Boolean.FALSE.equals(withSeries)) withSeries = null;
    }

    /** For this programme alone. */
    public DeadlineMoved(
            DeadlineId deadline,
            ProgrammeId programme,
            LocalDate from,
            LocalDate to,
            String reason,
            String authority) {
        this(deadline, programme, from, to, reason, authority, null);
    }

    /** Whether it was moved together with the other programmes' copies. */
    boolean together() {
        return withSeries != null;
    }
}
