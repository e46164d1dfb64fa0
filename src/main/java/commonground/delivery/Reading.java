package commonground.delivery;

import commonground.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How an outcome stood on a date.
 *
 * @param number from 1, in the order of recording
 * @param before how it was recorded before it was corrected, the first first
 */
public record Reading(
        int number,
        BigDecimal value,
        LocalDate on,
        String source,
        PersonId by,
        List<Corrected> before) {

    /**
     * A reading that was found to be wrong.
     *
     * @param reason why it was corrected
     */
    public record Corrected(
            BigDecimal value, LocalDate on, String source, String reason, LocalDate correctedOn) {}

    Reading corrected(ReadingCorrected event, LocalDate on) {
        var earlier = new ArrayList<>(before);
        earlier.add(new Corrected(value, this.on, source, event.reason(), on));
        return new Reading(
                number, event.value(), event.on(), event.source(), by, List.copyOf(earlier));
    }
}
