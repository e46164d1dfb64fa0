package commonground.access;

import commonground.kernel.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins a person's session, however they have shown who they are. */
@Component
class SignIn {
    private final PageAskedFor pageAskedFor;
    private final Clock clock;

    /** A new session identifier and a new form token: none known before stays good. */
    private final SessionAuthenticationStrategy renewal =
            new CompositeSessionAuthenticationStrategy(
                    List.of(
                            new ChangeSessionIdAuthenticationStrategy(),
                            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    SignIn(PageAskedFor pageAskedFor, Clock clock) {
        this.pageAskedFor = pageAskedFor;
        this.clock = clock;
    }

    /** Returns the path to go on to: the page asked for before, or home. */
    String as(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var authentication = SignedInPerson.authentication(person, clock.instant());
        renewal.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return pageAskedFor.take(request);
    }
}
