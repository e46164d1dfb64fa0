package commonground.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends whoever has not signed in, or no longer is, to the sign-in page. */
@Component
class ToSignIn implements AuthenticationEntryPoint {
    private final PageAskedFor pageAskedFor;

    ToSignIn(PageAskedFor pageAskedFor) {
        this.pageAskedFor = pageAskedFor;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        send(request, response, "/sign-in");
    }

    /** What was sent has not been done: its form's session is over. */
    void sendEnded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "/sign-in?ended");
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        var path = request.getContextPath() + to;
        if (request.getHeader("HX-Request") != null) {
            // htmx would put the page it is redirected to inside the page it is on
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            pageAskedFor.remember(request);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", path);
        }
    }
}
