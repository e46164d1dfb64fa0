package commonground.access;

import commonground.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Refusals of the API before it is reached, as problem documents like all others. */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter problems;

    ApiProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(request, response, 503, "access.too-busy");
            return;
        }
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Common Ground\", charset=\"UTF-8\"");
        problems.write(request, response, 401, "access.api-sign-in");
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(request, response, 403, "access.may-not");
    }
}
