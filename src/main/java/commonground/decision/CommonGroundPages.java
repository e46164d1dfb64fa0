package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording that those who differ were brought back to what they had agreed before. */
@Controller
class CommonGroundPages {
    record StepForm(
            @Nullable List<String> objections,
            @Nullable List<String> issues,
            @Nullable List<String> practices,
            @Nullable String others,
            @Nullable String said,
            @Nullable String follows,
            @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final ObjectionShown shown;
    private final Decisions decisions;
    private final Objecting objecting;
    private final Forms forms;

    CommonGroundPages(
            DecisionPages pages,
            ObjectionShown shown,
            Decisions decisions,
            Objecting objecting,
            Forms forms) {
        this.pages = pages;
        this.shown = shown;
        this.decisions = decisions;
        this.objecting = objecting;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/common-ground")
    String bringingBack(
            @PathVariable DecisionId decision,
            @RequestParam(defaultValue = "") String objection,
            Model model) {
        var form =
                new StepForm(List.of(objection), List.of(), List.of(), "", "", "", DateInput.EMPTY);
        return again(decision, model, form);
    }

    @PostMapping("/decisions/{decision}/common-ground")
    String bringBack(
            @PathVariable DecisionId decision,
            @ModelAttribute StepForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> command(check, decision, form),
                                command -> objecting.bringBack(command, null)),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form));
    }

    private static BringBackToCommonGround command(
            Check check, DecisionId decision, StepForm form) {
        return new BringBackToCommonGround(
                decision,
                numbers(check, form.objections()),
                ObjectionShown.issues(form.issues()),
                codes(check, form.practices()),
                Choices.text(form.others()),
                Choices.text(form.said()),
                Choices.text(form.follows()));
    }

    private static List<Integer> numbers(Check check, @Nullable List<String> chosen) {
        var numbers = new ArrayList<Integer>();
        for (var number : orNone(chosen))
            if (number.matches("\\d{1,6}")) numbers.add(Integer.valueOf(number));
            else check.refuse("objections", "decision.objection-unknown");
        return numbers;
    }

    private static List<PracticeCode> codes(Check check, @Nullable List<String> chosen) {
        var codes = new ArrayList<PracticeCode>();
        for (var code : orNone(chosen))
            if (PracticeCode.isWellFormed(code)) codes.add(new PracticeCode(code));
            else check.refuse("practices", "practice.code-malformed", code);
        return codes;
    }

    private static List<String> orNone(@Nullable List<String> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream().filter(value -> !value.isBlank()).toList();
    }

    private String again(DecisionId decision, Model model, StepForm form) {
        var standing = pages.showForForm(decision, model);
        model.addAttribute("form", form);
        model.addAttribute("ground", decisions.commonGround(standing));
        model.addAttribute("issueOptions", shown.issueOptions(standing.decision().programme()));
        var names = pages.names(standing, null);
        model.addAttribute(
                "objectionOptions",
                standing.openObjections().stream()
                        .map(o ->
                                new Option(
                                        String.valueOf(o.objection()),
                                        "Objection "
                                                + o.objection()
                                                + ", "
                                                + names.get(o.practice()),
                                        o.reason()))
                        .toList());
        model.addAttribute(
                "practiceOptions",
                standing.members().stream()
                        .map(code -> Option.of(code, names.getOrDefault(code, code.value())))
                        .toList());
        return "decision/bring-back";
    }
}
