package commonground.decision;

import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
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

/** Declaring an interest, and taking it back. */
@Controller
class InterestPages {
    record InterestForm(
            long version,
            @Nullable String person,
            @Nullable String what,
            @Nullable String action,
            @Nullable String reason,
            @Nullable DateInput happenedOn) {
        static final InterestForm EMPTY = new InterestForm(0, "", "", "", "", DateInput.EMPTY);
    }

    private final DecisionPages pages;
    private final Voting voting;
    private final People people;
    private final Commands commands;
    private final Forms forms;
    private final Choices choices;

    InterestPages(
            DecisionPages pages,
            Voting voting,
            People people,
            Commands commands,
            Forms forms,
            Choices choices) {
        this.pages = pages;
        this.voting = voting;
        this.people = people;
        this.commands = commands;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/decisions/{decision}/positions/{practice}/interest")
    String declaring(
            @PathVariable DecisionId decision, @PathVariable PracticeCode practice, Model model) {
        return again(decision, practice, model, InterestForm.EMPTY);
    }

    @PostMapping("/decisions/{decision}/positions/{practice}/interest")
    String declare(
            @PathVariable DecisionId decision,
            @PathVariable PracticeCode practice,
            @ModelAttribute InterestForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new DeclareInterest(
                                                decision,
                                                practice,
                                                person(practice, form.person()),
                                                Choices.text(form.what()),
                                                Choices.chosen(
                                                        check,
                                                        "action",
                                                        InterestAction.class,
                                                        form.action())),
                                command -> voting.declare(command, form.version())),
                receipt -> "/decisions/" + decision + "#interests",
                model,
                response,
                () -> again(decision, practice, model, form));
    }

    private @Nullable PersonId person(PracticeCode practice, @Nullable String chosen) {
        return people.speakingFor(practice).stream()
                .map(Person::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private String again(
            DecisionId decision, PracticeCode practice, Model model, InterestForm form) {
        pages.showForForm(decision, model);
        model.addAttribute("form", form);
        model.addAttribute("practice", practice);
        var whose = new ArrayList<>(List.of(new Option("", "The practice itself", null)));
        people.speakingFor(practice)
                .forEach(person -> whose.add(Option.of(person.id(), person.name())));
        model.addAttribute("whose", whose);
        model.addAttribute("actions", choices.options(InterestAction.values()));
        return "decision/interest";
    }

    @GetMapping("/decisions/{decision}/interests/{number}/withdraw")
    String withdrawing(@PathVariable DecisionId decision, @PathVariable int number, Model model) {
        return againWithdrawing(decision, number, model, InterestForm.EMPTY);
    }

    @PostMapping("/decisions/{decision}/interests/{number}/withdraw")
    String withdraw(
            @PathVariable DecisionId decision,
            @PathVariable int number,
            @ModelAttribute InterestForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new WithdrawInterest(
                                                decision,
                                                voting.interest(decision, number).practice(),
                                                number,
                                                Choices.text(form.reason())),
                                command -> commands.send(command, form.version())),
                receipt -> "/decisions/" + decision + "#interests",
                model,
                response,
                () -> againWithdrawing(decision, number, model, form));
    }

    private String againWithdrawing(
            DecisionId decision, int number, Model model, InterestForm form) {
        var standing = pages.showForForm(decision, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "interest",
                standing.interests().stream()
                        .filter(interest -> interest.interest() == number)
                        .findFirst()
                        .orElseThrow(() -> Refusal.unknown("decision.interest-unknown")));
        return "decision/withdraw-interest";
    }
}
