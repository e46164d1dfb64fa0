package commonground.access;

import commonground.kernel.PersonId;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What a session holds: who, and since when. Name and role are looked up at each request, so a
 * change of them counts at once.
 */
record SignedInPerson(String id, Instant since) implements Principal, Serializable {
    private static final long serialVersionUID = 1L;

    /** The person of this request, or null. */
    static @Nullable SignedInPerson current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedInPerson signedIn
                ? signedIn
                : null;
    }

    static Authentication authentication(PersonId person, Instant since) {
        var principal = new SignedInPerson(person.value(), since);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    PersonId person() {
        return new PersonId(id);
    }

    @Override
    public String getName() {
        return id;
    }
}
