package commonground.access;

import commonground.kernel.Refusal;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** HTTP Basic for the API: an email address and its password, with every request. */
@Component
class ApiPasswords implements AuthenticationProvider {
    private final Credentials credentials;
    private final Clock clock;

    ApiPasswords(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var address =
                given.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "";
        try {
            return credentials
                    .whoseAgain(given.getName(), String.valueOf(given.getCredentials()), address)
                    .map(person -> SignedInPerson.authentication(person, clock.instant()))
                    .orElseThrow(() -> new BadCredentialsException("refused"));
        } catch (Refusal busy) {
            throw new AuthenticationServiceException("busy", busy);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
