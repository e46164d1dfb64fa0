package commonground.access;

import commonground.kernel.Acting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever has signed in is the one who acts, for the length of the request. */
final class ActingFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SignedInPerson.current();
        if (signedIn == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Acting.as(signedIn.person())
                    .call(() -> {
                        chain.doFilter(request, response);
                        return "done";
                    });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
