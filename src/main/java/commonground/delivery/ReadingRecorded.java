package commonground.delivery;

import commonground.kernel.EventName;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How an outcome stood on a date.
 *
 * @param number from 1, in the order of recording
 * @param source where the figure comes from
 */
@EventName("delivery.reading-recorded")
public record ReadingRecorded(
        OutcomeId outcome,
        ProgrammeId programme,
        int number,
        BigDecimal value,
        LocalDate on,
        String source)
        implements OutcomeEvent {}
