package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Making an objection that touches no agreed issue a candidate for one. */
@Controller
class FoundIssuePages {
    record FoundForm(
            @Nullable String title, @Nullable String words, @Nullable DateInput happenedOn) {}

    private final ObjectionShown shown;
    private final FoundIssues found;
    private final Objecting objecting;
    private final Forms forms;

    FoundIssuePages(ObjectionShown shown, FoundIssues found, Objecting objecting, Forms forms) {
        this.shown = shown;
        this.found = found;
        this.objecting = objecting;
        this.forms = forms;
    }

    /** Begins with the practice's own words. */
    @GetMapping("/decisions/{decision}/objections/{number}/candidate")
    String gathering(@PathVariable DecisionId decision, @PathVariable int number, Model model) {
        var reason = objecting.require(decision, number).reason();
        return again(decision, number, model, new FoundForm("", reason, DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/objections/{number}/candidate")
    String gather(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute FoundForm form,
            Model model,
            HttpServletResponse response) {
        var id = IssueId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> form,
                                typed ->
                                        found.gather(
                                                id,
                                                decision,
                                                number,
                                                Choices.text(typed.title()),
                                                Choices.text(typed.words()))),
                receipt -> "/issues/" + id,
                model,
                response,
                () -> again(decision, number, model, form));
    }

    private String again(DecisionId decision, int number, Model model, FoundForm form) {
        shown.forForm(decision, number, model);
        model.addAttribute("form", form);
        model.addAttribute("foundIssues", found.of(decision).getOrDefault(number, List.of()));
        return "decision/candidate";
    }
}
