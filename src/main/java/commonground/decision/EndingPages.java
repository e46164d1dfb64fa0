package commonground.decision;

import commonground.kernel.Check;
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

/**
 * Recording that the members agree, or taking the proposal back; both ask first, because neither
 * can be undone.
 */
@Controller
class EndingPages {
    record EndForm(
            int wording,
            long version,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable DateInput reviewOn,
            @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final Voting voting;
    private final Commands commands;
    private final Forms forms;

    EndingPages(DecisionPages pages, Voting voting, Commands commands, Forms forms) {
        this.pages = pages;
        this.voting = voting;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/agree")
    String agreeing(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, null, "decision/agree");
    }

    @PostMapping("/decisions/{decision}/agree")
    String agree(
            @PathVariable DecisionId decision,
            @ModelAttribute EndForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> agreement(check, form),
                                agreement -> voting.agree(decision, agreement, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form, "decision/agree"));
    }

    private static Agreement agreement(Check check, EndForm form) {
        var review = DateInput.orEmpty(form.reviewOn()).parseOrNothing(check, "reviewOn");
        return new Agreement(form.wording(), Choices.text(form.outcome()), review);
    }

    @GetMapping("/decisions/{decision}/withdraw")
    String withdrawing(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, null, "decision/withdraw");
    }

    @PostMapping("/decisions/{decision}/withdraw")
    String withdraw(
            @PathVariable DecisionId decision,
            @ModelAttribute EndForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new WithdrawProposal(decision, Choices.text(form.reason())),
                                command -> commands.send(command, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form, "decision/withdraw"));
    }

    /**
     * The version shown is always the current one, so that a form sent again after reading can
     * succeed.
     */
    private String again(DecisionId decision, Model model, @Nullable EndForm typed, String view) {
        var row = pages.showForForm(decision, model).decision();
        var reason = typed == null ? "" : Choices.text(typed.reason());
        var on = typed == null ? DateInput.EMPTY : DateInput.orEmpty(typed.happenedOn());
        var outcome = typed == null ? "" : Choices.text(typed.outcome());
        var review = typed == null ? DateInput.EMPTY : DateInput.orEmpty(typed.reviewOn());
        model.addAttribute(
                "form", new EndForm(row.wording(), row.version(), reason, outcome, review, on));
        return view;
    }
}
