package commonground.decision;

import commonground.access.InvitePerson;
import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying where a practice stands, through a named person. */
@Controller
class PositionPages {
    record PositionForm(
            int wording,
            @Nullable String stance,
            @Nullable String reason,
            @Nullable String representative,
            @Nullable String learntHow,
            @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final Decisions decisions;
    private final People people;
    private final Forms forms;
    private final Choices choices;

    PositionPages(
            DecisionPages pages, Decisions decisions, People people, Forms forms, Choices choices) {
        this.pages = pages;
        this.decisions = decisions;
        this.people = people;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/decisions/{decision}/positions/{practice}")
    String takingPosition(
            @PathVariable DecisionId decision, @PathVariable PracticeCode practice, Model model) {
        var self = Acting.current();
        var representative =
                speakers(practice).stream()
                        .map(Person::id)
                        .filter(id -> self != null && self.person().equals(id))
                        .map(PersonId::value)
                        .findFirst()
                        .orElse("");
        var wording = decisions.require(decision).wording();
        return again(
                decision,
                practice,
                model,
                new PositionForm(wording, "", "", representative, "", DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/positions/{practice}")
    String takePosition(
            @PathVariable DecisionId decision,
            @PathVariable PracticeCode practice,
            @ModelAttribute PositionForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new TakePosition(
                                                decision,
                                                practice,
                                                form.wording(),
                                                Choices.chosen(
                                                        check,
                                                        "stance",
                                                        Stance.class,
                                                        form.stance()),
                                                Choices.text(form.reason()),
                                                speaker(check, practice, form.representative()),
                                                speaksFor(practice) ? null : learntHow(form),
                                                List.of()),
                                decisions::takePosition),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, practice, model, form));
    }

    /** Whoever speaks for the practice is not asked, and says it themselves. */
    private static @Nullable String learntHow(PositionForm form) {
        var learnt = Choices.text(form.learntHow());
        return learnt.isBlank() ? null : learnt;
    }

    private String again(
            DecisionId decision, PracticeCode practice, Model model, PositionForm form) {
        pages.showForForm(decision, model);
        model.addAttribute("form", form);
        model.addAttribute("practice", practice);
        model.addAttribute("speaksForIt", speaksFor(practice));
        model.addAttribute("mayInvite", pages.may(InvitePerson.class));
        model.addAttribute("stances", choices.options(Stance.values()));
        model.addAttribute(
                "speakers",
                speakers(practice).stream()
                        .map(person -> Option.of(person.id(), person.name()))
                        .toList());
        return "decision/position";
    }

    private boolean speaksFor(PracticeCode practice) {
        var acting = Acting.current();
        return acting != null
                && speakers(practice).stream().anyMatch(p -> p.id().equals(acting.person()));
    }

    private Collection<Person> speakers(PracticeCode practice) {
        return people.speakingFor(practice);
    }

    @SuppressWarnings("NullAway") // a null is refused with words by the command
    private PersonId speaker(Check check, PracticeCode practice, @Nullable String chosen) {
        return speakers(practice).stream()
                .map(Person::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
