package commonground.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session {@value #HOURS} hours after signing in, however busy it is, and the sessions of a
 * person whose account is gone or whose password has been changed since. (That 30 idle minutes end
 * one is a setting of the server.)
 */
final class EndedSessions extends OncePerRequestFilter {
    static final int HOURS = 12;

    private final People people;
    private final Clock clock;

    EndedSessions(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SignedInPerson.current();
        if (signedIn != null && isOver(signedIn)) {
            var session = request.getSession(false);
            if (session != null) session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(SignedInPerson signedIn) {
        var end = signedIn.since().plus(Duration.ofHours(HOURS));
        return !clock.instant().isBefore(end)
                || people.account(signedIn.person())
                        .map(Account::passwordSetAt)
                        .filter(set -> !signedIn.since().isBefore(set))
                        .isEmpty();
    }
}
