package commonground.decision;

import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The practice that objected says whether its objection was met. */
@Controller
class ConfirmationPages {
    record ConfirmForm(
            @Nullable String confirmed,
            @Nullable String said,
            @Nullable String representative,
            @Nullable DateInput happenedOn) {}

    private static final List<Option> ANSWERS =
            List.of(
                    new Option("yes", "Yes, our objection was met", null),
                    new Option(
                            "no",
                            "No, it was not met",
                            "The objection stands again, unless it was overruled under the decision’s rule."));

    private final ObjectionShown shown;
    private final Objecting objecting;
    private final People people;
    private final Commands commands;
    private final Forms forms;

    ConfirmationPages(
            ObjectionShown shown,
            Objecting objecting,
            People people,
            Commands commands,
            Forms forms) {
        this.shown = shown;
        this.objecting = objecting;
        this.people = people;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/objections/{number}/confirmation")
    String confirming(@PathVariable DecisionId decision, @PathVariable int number, Model model) {
        var practice = objecting.require(decision, number).practice();
        var self = Acting.current();
        var representative =
                people.speakingFor(practice).stream()
                        .map(Person::id)
                        .filter(id -> self != null && self.person().equals(id))
                        .map(PersonId::value)
                        .findFirst()
                        .orElse("");
        return again(
                decision,
                number,
                practice,
                model,
                new ConfirmForm("", "", representative, DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/objections/{number}/confirmation")
    String confirm(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute ConfirmForm form,
            Model model,
            HttpServletResponse response) {
        var practice = objecting.require(decision, number).practice();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> command(check, decision, number, practice, form),
                                commands::send),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, number, practice, model, form));
    }

    private ConfirmResolution command(
            Check check, DecisionId decision, int number, PracticeCode practice, ConfirmForm form) {
        var chosen = ANSWERS.stream().anyMatch(answer -> answer.is(form.confirmed()));
        if (!chosen) check.refuse("confirmed", "choice.missing");
        return new ConfirmResolution(
                decision,
                practice,
                number,
                !"no".equals(form.confirmed()),
                Choices.text(form.said()),
                speaker(practice, form.representative()));
    }

    @SuppressWarnings("NullAway") // a null is refused with words by the command
    private PersonId speaker(PracticeCode practice, @Nullable String chosen) {
        return people.speakingFor(practice).stream()
                .map(Person::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private String again(
            DecisionId decision, int number, PracticeCode practice, Model model, ConfirmForm form) {
        shown.forForm(decision, number, model);
        model.addAttribute("form", form);
        model.addAttribute("answers", ANSWERS);
        model.addAttribute(
                "speakers",
                people.speakingFor(practice).stream()
                        .map(person -> Option.of(person.id(), person.name()))
                        .toList());
        return "decision/confirmation";
    }
}
