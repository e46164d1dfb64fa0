package commonground.decision;

import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.Refusal;
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

/** Saying why an option is not the one proposed. */
@Controller
class RejectOptionPages {
    record RejectForm(int wording, @Nullable String reason, @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final Decisions decisions;
    private final Details details;
    private final Commands commands;
    private final Forms forms;

    RejectOptionPages(
            DecisionPages pages,
            Decisions decisions,
            Details details,
            Commands commands,
            Forms forms) {
        this.pages = pages;
        this.decisions = decisions;
        this.details = details;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/options/{option}/reject")
    String rejecting(@PathVariable DecisionId decision, @PathVariable int option, Model model) {
        var wording = decisions.require(decision).wording();
        return again(decision, option, model, new RejectForm(wording, "", DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/options/{option}/reject")
    String reject(
            @PathVariable DecisionId decision,
            @PathVariable int option,
            @ModelAttribute RejectForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new RejectOption(
                                                decision,
                                                form.wording(),
                                                option,
                                                Choices.text(form.reason())),
                                commands::send),
                receipt -> "/decisions/" + decision + "#options",
                model,
                response,
                () -> again(decision, option, model, form));
    }

    private String again(DecisionId decision, int option, Model model, RejectForm form) {
        var row = pages.showForForm(decision, model).decision();
        var shown =
                details.of(decision, row.wording())
                        .filter(Appraisal.class::isInstance)
                        .flatMap(appraisal -> ((Appraisal) appraisal).option(option))
                        .orElseThrow(() -> Refusal.unknown("decision.option-unknown"));
        model.addAttribute("option", shown);
        model.addAttribute("number", option);
        model.addAttribute("longest", FormOption.LONGEST);
        model.addAttribute("form", form);
        return "decision/reject-option";
    }
}
