package commonground.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of a practice.
 *
 * @param address lines without empty ones, the postcode not among them
 * @param commissioner code of the commissioning group, or of the board's sub-location; may be empty
 * @param joined when it joined that commissioner; {@code left} when it left
 */
public record PracticeDetails(
        String name,
        List<String> address,
        String postcode,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        PracticeStatus status,
        String commissioner,
        @Nullable LocalDate joined,
        @Nullable LocalDate left) {
    public PracticeDetails {
        address = List.copyOf(address);
    }

    public boolean inUse() {
        return status == PracticeStatus.A;
    }
}
