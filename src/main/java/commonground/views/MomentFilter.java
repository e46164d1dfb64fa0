package commonground.views;

import commonground.kernel.Moment;
import commonground.kernel.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Settles once, after sign-in, which moment a request reads at ({@code at=}), and lets a reader
 * wait for what they have just recorded ({@code after=}).
 */
@Component
@Order(0)
class MomentFilter extends OncePerRequestFilter implements HandlerInterceptor {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Moments moments;
    private final Progress progress;

    MomentFilter(Moments moments, Progress progress) {
        this.moments = moments;
        this.progress = progress;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        awaitWhatWasRecorded(request);
        Moment moment;
        try {
            moment = moments.at(request.getParameter("at"));
        } catch (Refusal refusal) {
            request.setAttribute(MomentFilter.class.getName(), refusal);
            moment = moments.now();
        }
        if (!moment.now() && progress.position() < moment.position())
            request.setAttribute("catchingUp", true);
        try {
            moment.read(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void awaitWhatWasRecorded(HttpServletRequest request) {
        var after = position(request.getParameter("after"));
        if (after != null && !progress.await(after, LONGEST_WAIT))
            request.setAttribute("catchingUp", true);
    }

    private static @Nullable Long position(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** A moment that cannot be had is refused where pages and the API have their words for it. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(MomentFilter.class.getName()) instanceof Refusal refusal) {
            request.removeAttribute(MomentFilter.class.getName());
            throw refusal;
        }
        return true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.matches("/(govuk|moj|lib|assets|actuator|v3)/.*|.*\\.(css|js|ico|svg|png)");
    }
}
