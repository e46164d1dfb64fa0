package commonground.decision;

import commonground.kernel.Commands;
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

/** Recording that the members do not agree, or handing the question on. */
@Controller
class OtherEndPages {
    record OtherEndForm(
            int wording,
            long version,
            @Nullable String to,
            @Nullable String reason,
            @Nullable DateInput happenedOn) {
        static final OtherEndForm EMPTY = new OtherEndForm(0, 0, "", "", DateInput.EMPTY);
    }

    private final DecisionPages pages;
    private final Voting voting;
    private final Commands commands;
    private final Forms forms;

    OtherEndPages(DecisionPages pages, Voting voting, Commands commands, Forms forms) {
        this.pages = pages;
        this.voting = voting;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/reject")
    String rejecting(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, OtherEndForm.EMPTY, "decision/reject");
    }

    @PostMapping("/decisions/{decision}/reject")
    String reject(
            @PathVariable DecisionId decision,
            @ModelAttribute OtherEndForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> check.prose("reason", Choices.text(form.reason())),
                                reason ->
                                        voting.reject(
                                                decision, form.wording(), reason, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form, "decision/reject"));
    }

    @GetMapping("/decisions/{decision}/escalate")
    String escalating(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, OtherEndForm.EMPTY, "decision/escalate");
    }

    @PostMapping("/decisions/{decision}/escalate")
    String escalate(
            @PathVariable DecisionId decision,
            @ModelAttribute OtherEndForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new EscalateProposal(
                                                decision,
                                                form.wording(),
                                                Choices.text(form.to()),
                                                Choices.text(form.reason())),
                                command -> commands.send(command, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form, "decision/escalate"));
    }

    private String again(DecisionId decision, Model model, OtherEndForm form, String view) {
        pages.showForForm(decision, model);
        model.addAttribute("form", form);
        return view;
    }
}
