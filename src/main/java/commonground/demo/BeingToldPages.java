package commonground.demo;

import commonground.kernel.Moment;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;

/**
 * Until the story is told to its end, whoever comes is shown the day that it has reached, on a page
 * that asks again by itself; programs are told to come again (503).
 */
class BeingToldPages implements HandlerInterceptor {
    private static final String SECONDS = "1";

    private final Clock clock;
    private volatile boolean told;

    BeingToldPages(Clock clock) {
        this.clock = clock;
    }

    void toItsEnd() {
        told = true;
    }

    /** A file that pages need, or the answer to what was refused here. */
    private static boolean isNoPage(HttpServletRequest request, Object handler) {
        return !(handler instanceof HandlerMethod)
                || request.getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ModelAndViewDefiningException {
        if (told || isNoPage(request, handler)) return true;
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return false;
        }
        response.setHeader("Refresh", SECONDS);
        var reached = clock.instant().atZone(Moment.LONDON).toLocalDate();
        throw new ModelAndViewDefiningException(
                new ModelAndView(
                        "demo/being-told",
                        Map.of("reached", reached),
                        HttpStatus.SERVICE_UNAVAILABLE));
    }
}
