package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Resolving an objection, or taking it back. */
@Controller
class ObjectionPages {
    record ResolveForm(
            @Nullable String resolution,
            @Nullable String explanation,
            @Nullable List<String> cites,
            @Nullable String touchesNone,
            @Nullable String safeguard,
            @Nullable DateInput reviewOn,
            @Nullable DateInput happenedOn) {
        static final ResolveForm EMPTY =
                new ResolveForm("", "", List.of(), "", "", DateInput.EMPTY, DateInput.EMPTY);
    }

    record WithdrawForm(@Nullable String explanation, @Nullable DateInput happenedOn) {}

    private final ObjectionShown shown;
    private final Objecting objecting;
    private final Commands commands;
    private final Forms forms;
    private final Choices choices;

    ObjectionPages(
            ObjectionShown shown,
            Objecting objecting,
            Commands commands,
            Forms forms,
            Choices choices) {
        this.shown = shown;
        this.objecting = objecting;
        this.commands = commands;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/decisions/{decision}/objections/{number}/resolve")
    String resolving(@PathVariable DecisionId decision, @PathVariable int number, Model model) {
        return again(decision, number, model, ResolveForm.EMPTY);
    }

    @PostMapping("/decisions/{decision}/objections/{number}/resolve")
    String resolve(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute ResolveForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> resolution(check, decision, number, form),
                                command -> objecting.resolve(command, null)),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, number, model, form));
    }

    private static ResolveObjection resolution(
            Check check, DecisionId decision, int number, ResolveForm form) {
        var how = Choices.chosen(check, "resolution", Resolution.class, form.resolution());
        var trial = how == Resolution.TRIAL_AGREED;
        var typed = DateInput.orEmpty(form.reviewOn());
        return new ResolveObjection(
                decision,
                number,
                how,
                Choices.text(form.explanation()),
                ObjectionShown.issues(form.cites()),
                Choices.text(form.touchesNone()),
                how == Resolution.SAFEGUARD_ADDED ? Choices.text(form.safeguard()) : "",
                trial ? typed.parse(check, "reviewOn") : null);
    }

    private String again(DecisionId decision, int number, Model model, ResolveForm form) {
        var row = shown.forForm(decision, number, model).decision();
        model.addAttribute("form", form);
        model.addAttribute("reviewDate", DateInput.orEmpty(form.reviewOn()));
        model.addAttribute("issueOptions", shown.issueOptions(row.programme()));
        var overruling = row.rule().permitsOverruling();
        model.addAttribute("resolutions", resolutions(overruling));
        model.addAttribute(
                "ruling",
                overruling
                        ? "Under this decision’s rule the majority may overrule an objection it has heard."
                        : "Under this decision’s rule no objection is overruled.");
        return "decision/resolve";
    }

    private List<Option> resolutions(boolean overruling) {
        return Stream.of(Resolution.values())
                .filter(resolution -> overruling || resolution != Resolution.OVERRULED)
                .map(choices::option)
                .toList();
    }

    @GetMapping("/decisions/{decision}/objections/{number}/withdraw")
    String withdrawingObjection(
            @PathVariable DecisionId decision, @PathVariable int number, Model model) {
        return again(decision, number, model, new WithdrawForm("", DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/objections/{number}/withdraw")
    String withdrawObjection(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute WithdrawForm form,
            Model model,
            HttpServletResponse response) {
        var practice = objecting.require(decision, number).practice();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new WithdrawObjection(
                                                decision,
                                                practice,
                                                number,
                                                Choices.text(form.explanation())),
                                commands::send),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, number, model, form));
    }

    private String again(DecisionId decision, int number, Model model, WithdrawForm form) {
        shown.forForm(decision, number, model);
        model.addAttribute("form", form);
        return "decision/withdraw-objection";
    }
}
