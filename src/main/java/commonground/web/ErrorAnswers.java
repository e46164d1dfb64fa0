package commonground.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever failed and was not answered where it failed: the API with a problem document,
 * everything else with a page.
 */
@Component
class ErrorAnswers implements HandlerExceptionResolver {
    private final Answers answers;
    private final ProblemWriter problems;

    ErrorAnswers(Answers answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException)
            return null;
        if (failure instanceof AsyncRequestNotUsableException) return new ModelAndView();
        return answer(request, response, answers.to(failure));
    }

    ModelAndView answer(HttpServletRequest request, HttpServletResponse response, Answer answer) {
        if (isApi(request)) {
            try {
                problems.write(request, response, answer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new ModelAndView();
        }
        answer.headers()
                .forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
        return new ModelAndView(
                "error/answer", Map.of("answer", answer), HttpStatusCode.valueOf(answer.status()));
    }

    private static boolean isApi(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = original instanceof String uri ? uri : request.getRequestURI();
        return path.startsWith(request.getContextPath() + "/api/");
    }
}
