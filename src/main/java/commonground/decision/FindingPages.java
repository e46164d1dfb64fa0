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

/** Recording what the group found when it looked at the reason of an objection. */
@Controller
class FindingPages {
    enum Found {
        QUALIFIED,
        NOT_QUALIFIED,
        SUSTAINED
    }

    record FindingForm(
            @Nullable String finding, @Nullable String reason, @Nullable DateInput happenedOn) {}

    private final ObjectionShown shown;
    private final Commands commands;
    private final Forms forms;
    private final Choices choices;

    FindingPages(ObjectionShown shown, Commands commands, Forms forms, Choices choices) {
        this.shown = shown;
        this.commands = commands;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/decisions/{decision}/objections/{number}/finding")
    String finding(@PathVariable DecisionId decision, @PathVariable int number, Model model) {
        return again(decision, number, model, new FindingForm("", "", DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/objections/{number}/finding")
    String find(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute FindingForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> command(check, decision, number, form),
                                commands::send),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, number, model, form));
    }

    private static Object command(Check check, DecisionId decision, int number, FindingForm form) {
        var reason = Choices.text(form.reason());
        var found = check.chosen("finding", found(form.finding()));
        if (found == null) return form;
        return switch (found) {
            case QUALIFIED -> new QualifyObjection(decision, number, reason);
            case NOT_QUALIFIED -> new FindObjectionNotQualified(decision, number, reason);
            case SUSTAINED -> {
                // the form has one field for what the two other commands call a reason
                check.prose("reason", reason);
                check.done();
                yield new SustainObjection(decision, number, reason);
            }
        };
    }

    private static @Nullable Found found(@Nullable String chosen) {
        for (var found : Found.values()) if (found.name().equals(chosen)) return found;
        return null;
    }

    private String again(DecisionId decision, int number, Model model, FindingForm form) {
        shown.forForm(decision, number, model);
        model.addAttribute("form", form);
        model.addAttribute("findings", choices.options(Found.values()));
        return "decision/finding";
    }
}
