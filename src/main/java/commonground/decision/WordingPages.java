package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing the words that a proposal stands on. */
@Controller
class WordingPages {
    record AmendForm(
            int basedOn,
            @Nullable Long version,
            @Nullable String wording,
            @Nullable String reason,
            @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final Decisions decisions;
    private final Forms forms;

    WordingPages(DecisionPages pages, Decisions decisions, Forms forms) {
        this.pages = pages;
        this.decisions = decisions;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/amend")
    String amending(@PathVariable DecisionId decision, Model model) {
        var row = decisions.require(decision);
        return again(
                decision,
                model,
                new AmendForm(row.wording(), row.version(), row.text(), "", DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/amend")
    String amend(
            @PathVariable DecisionId decision,
            @ModelAttribute AmendForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new AmendWording(
                                                decision,
                                                form.basedOn(),
                                                Choices.text(form.wording()),
                                                Choices.text(form.reason())),
                                command -> decisions.amendAsRead(command, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form));
    }

    private String again(DecisionId decision, Model model, AmendForm form) {
        pages.showForForm(decision, model);
        model.addAttribute("form", form);
        return "decision/amend";
    }
}
