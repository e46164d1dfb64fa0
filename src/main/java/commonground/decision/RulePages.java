package commonground.decision;

import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.web.Api;
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

/** Changing the rule before positions open. */
@Controller
class RulePages {
    record ChangeForm(long version, @Nullable String reason, @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final RuleForms rules;
    private final Commands commands;
    private final Forms forms;

    RulePages(DecisionPages pages, RuleForms rules, Commands commands, Forms forms) {
        this.pages = pages;
        this.rules = rules;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/rule")
    String choosing(@PathVariable DecisionId decision, Model model) {
        var rule = pages.show(decision, model).decision().rule();
        return again(decision, model, RuleForm.of(rule), new ChangeForm(0, "", DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/rule")
    String choose(
            @PathVariable DecisionId decision,
            @ModelAttribute RuleForm rule,
            @ModelAttribute ChangeForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new ChooseRule(
                                                decision,
                                                Api.orRefused(RuleForms.read(check, rule)),
                                                Choices.text(form.reason())),
                                command -> commands.send(command, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, rule, form));
    }

    private String again(DecisionId decision, Model model, RuleForm rule, ChangeForm form) {
        pages.showForForm(decision, model);
        rules.offer(model, rule);
        model.addAttribute("form", form);
        return "decision/rule";
    }
}
