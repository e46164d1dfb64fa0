package commonground.access;

import commonground.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person, and how far they have come with signing in.
 *
 * @param passwordSetAt null until they have set a password
 * @param invitedBy who made their latest link; null for those who came without one
 * @param linkEnds when their link stops working; null where it was used or there never was one
 */
record Account(
        Person person,
        @Nullable Instant passwordSetAt,
        @Nullable PersonId invitedBy,
        @Nullable Instant invitedAt,
        @Nullable Instant linkEnds) {

    public boolean canSignIn() {
        return passwordSetAt != null;
    }

    public boolean linkWorks(Instant now) {
        return linkEnds != null && now.isBefore(linkEnds);
    }
}
