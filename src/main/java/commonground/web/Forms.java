package commonground.web;

import commonground.kernel.Check;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/** The one way in which pages carry out what a form asks for. */
@Component
public class Forms {
    private final Words words;
    private final HttpServletRequest request;

    Forms(Words words, HttpServletRequest request) {
        this.words = words;
        this.request = request;
    }

    /**
     * Does the work and goes on to a page that shows it (303), which waits for the position of the
     * receipt. A refusal is answered with its status and the form again, with the model attribute
     * {@code problems}. What names no input and says that something does not exist, or that this
     * person may not, is not answered here: it is thrown on, to the error page.
     *
     * @param then the path to go on to, without context path
     * @param again fills the model with what was typed (and with the version now current, so that
     *     sending it again can succeed) and names the view of the form
     */
    public String send(
            Supplier<Receipt> work,
            Function<Receipt, String> then,
            Model model,
            HttpServletResponse response,
            Supplier<String> again) {
        try {
            var receipt = work.get();
            return seeOther(then.apply(receipt), receipt.position());
        } catch (Refusal refusal) {
            return refused(refusal, model, response, again);
        }
    }

    /** As {@link #send} answers a refusal; for work that leaves no receipt. */
    public String refused(
            Refusal refusal, Model model, HttpServletResponse response, Supplier<String> again) {
        if (isNotForTheForm(refusal)) throw refusal;
        var problems = words.of(refusal);
        model.addAttribute("problems", problems);
        model.addAttribute("changes", problems.changes());
        response.setStatus(refusal.kind().status());
        return again.get();
    }

    /** The view name that sends the browser on to {@code path} with 303. */
    public String seeOther(String path) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:" + path;
    }

    /** As {@link #seeOther(String)}; the page waits until it shows this position. */
    public String seeOther(String path, long position) {
        return seeOther(
                UriComponentsBuilder.fromUriString(path)
                        .replaceQueryParam("after", position)
                        .build()
                        .toUriString());
    }

    /**
     * Builds a command from a form and tells everything that is wrong at once: what {@code build}
     * finds with the check it is given and what the command's own constructor finds.
     */
    public static <T> T read(Function<Check, T> build) {
        var check = new Check();
        T read;
        try {
            read = build.apply(check);
        } catch (Refusal refusal) {
            throw refusal.kind() == Refusal.Kind.INVALID ? together(check, refusal) : refusal;
        }
        check.done();
        return read;
    }

    private static Refusal together(Check check, Refusal further) {
        try {
            check.done();
            return further;
        } catch (Refusal first) {
            var reasons = new ArrayList<>(first.reasons());
            for (var reason : further.reasons())
                if (reason.field() == null
                        || reasons.stream().noneMatch(r -> reason.field().equals(r.field())))
                    reasons.add(reason);
            return Refusal.invalid(reasons);
        }
    }

    private static boolean isNotForTheForm(Refusal refusal) {
        var kind = refusal.kind();
        return (kind == Refusal.Kind.UNKNOWN || kind == Refusal.Kind.FORBIDDEN)
                && refusal.reasons().stream().allMatch(reason -> reason.field() == null);
    }
}
