package commonground.web;

import commonground.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses whatever would change something and was sent from a page at an earlier moment. */
final class PastIsReadOnly implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var at = request.getParameter("at");
        if (at != null
                && !at.isBlank()
                && !at.equals("now")
                && !READING.contains(request.getMethod()))
            throw Refusal.of("moment.past-is-read-only");
        return true;
    }
}
