package commonground.decision;

import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.Refusal;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
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
    record ObjectionForm(
            @Nullable String resolution,
            @Nullable String explanation,
            @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final Decisions decisions;
    private final Commands commands;
    private final Forms forms;
    private final Choices choices;

    ObjectionPages(
            DecisionPages pages,
            Decisions decisions,
            Commands commands,
            Forms forms,
            Choices choices) {
        this.pages = pages;
        this.decisions = decisions;
        this.commands = commands;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/decisions/{decision}/objections/{number}/resolve")
    String resolving(@PathVariable DecisionId decision, @PathVariable int number, Model model) {
        return again(
                decision,
                number,
                model,
                new ObjectionForm("", "", DateInput.EMPTY),
                "decision/resolve");
    }

    @PostMapping("/decisions/{decision}/objections/{number}/resolve")
    String resolve(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute ObjectionForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new ResolveObjection(
                                                decision,
                                                number,
                                                Choices.chosen(
                                                        check,
                                                        "resolution",
                                                        Resolution.class,
                                                        form.resolution()),
                                                Choices.text(form.explanation())),
                                commands::send),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, number, model, form, "decision/resolve"));
    }

    @GetMapping("/decisions/{decision}/objections/{number}/withdraw")
    String withdrawingObjection(
            @PathVariable DecisionId decision, @PathVariable int number, Model model) {
        return again(
                decision,
                number,
                model,
                new ObjectionForm("", "", DateInput.EMPTY),
                "decision/withdraw-objection");
    }

    @PostMapping("/decisions/{decision}/objections/{number}/withdraw")
    String withdrawObjection(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute ObjectionForm form,
            Model model,
            HttpServletResponse response) {
        var practice = objection(decision, number).practice();
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
                () -> again(decision, number, model, form, "decision/withdraw-objection"));
    }

    private String again(
            DecisionId decision, int number, Model model, ObjectionForm form, String view) {
        pages.showForForm(decision, model);
        model.addAttribute("objection", objection(decision, number));
        model.addAttribute("form", form);
        model.addAttribute(
                "resolutions",
                Stream.of(Resolution.values())
                        .filter(resolution -> resolution != Resolution.OVERRULED)
                        .map(choices::option)
                        .toList());
        return view;
    }

    private ObjectionRow objection(DecisionId decision, int number) {
        return decisions.standing(decisions.require(decision)).objections().stream()
                .filter(objection -> objection.objection() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("decision.objection-unknown"));
    }
}
