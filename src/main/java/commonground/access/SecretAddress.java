package commonground.access;

import commonground.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address that a person has handed to one of their programs, so that it reads for them without
 * signing in. The secret in it is known to them alone.
 *
 * @param id what it is called among ours; no secret
 * @param scope what may be read there, in the words of whoever answers there; empty for everything
 * @param name what the person calls it, such as "My telephone"
 * @param lastReadOn the last date it was read on; null if it never was
 */
public record SecretAddress(
        String id,
        PersonId person,
        String scope,
        String name,
        Instant madeAt,
        @Nullable LocalDate lastReadOn) {}
