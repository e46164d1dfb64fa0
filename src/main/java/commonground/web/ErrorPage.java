package commonground.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed before or outside the pages: in a filter or in the server itself. */
@Controller
class ErrorPage implements ErrorController {
    private final Answers answers;
    private final ErrorAnswers errors;

    ErrorPage(Answers answers, ErrorAnswers errors) {
        this.answers = answers;
        this.errors = errors;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var answer =
                failure instanceof Throwable thrown
                        ? answers.to(thrown)
                        : answers.ofStatus(status instanceof Integer known ? known : 404);
        return errors.answer(request, response, answer);
    }
}
