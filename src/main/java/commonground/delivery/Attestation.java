package commonground.delivery;

import commonground.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody vouches for an outcome.
 *
 * @param withdrawnOn when they no longer did; null while they do
 * @param reason why they no longer did; empty while they do
 */
public record Attestation(
        Quality quality,
        PersonId person,
        String words,
        LocalDate on,
        @Nullable LocalDate withdrawnOn,
        String reason) {
    boolean standing() {
        return withdrawnOn == null;
    }
}
