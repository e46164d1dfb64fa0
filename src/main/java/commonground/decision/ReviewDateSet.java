package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The group will look at an agreed decision again on this date.
 *
 * @param before the date that was set until then, if any
 */
@EventName("decision.review-date-set")
public record ReviewDateSet(
        DecisionId decision,
        ProgrammeId programme,
        @Nullable LocalDate before,
        LocalDate reviewOn,
        String reason)
        implements SequelEvent {}
