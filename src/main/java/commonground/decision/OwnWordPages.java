package commonground.decision;

import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.web.Api;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What a practice says about its own position: that it was recorded rightly, or that it works by
 * the decision although it objected.
 */
@Controller
class OwnWordPages {
    record OwnWordForm(
            int wording,
            long version,
            @Nullable String representative,
            @Nullable String words,
            @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final People people;
    private final Commands commands;
    private final Forms forms;

    OwnWordPages(DecisionPages pages, People people, Commands commands, Forms forms) {
        this.pages = pages;
        this.people = people;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/positions/{practice}/confirm")
    String confirming(
            @PathVariable DecisionId decision, @PathVariable PracticeCode practice, Model model) {
        return again(decision, practice, model, null, "decision/confirm-position");
    }

    @PostMapping("/decisions/{decision}/positions/{practice}/confirm")
    String confirm(
            @PathVariable DecisionId decision,
            @PathVariable PracticeCode practice,
            @ModelAttribute OwnWordForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                decision,
                practice,
                form,
                model,
                response,
                check ->
                        new ConfirmPosition(
                                decision, practice, form.wording(), Api.orRefused(self(practice))),
                "decision/confirm-position");
    }

    @GetMapping("/decisions/{decision}/positions/{practice}/commitment")
    String committing(
            @PathVariable DecisionId decision, @PathVariable PracticeCode practice, Model model) {
        return again(decision, practice, model, null, "decision/commitment");
    }

    @PostMapping("/decisions/{decision}/positions/{practice}/commitment")
    String commit(
            @PathVariable DecisionId decision,
            @PathVariable PracticeCode practice,
            @ModelAttribute OwnWordForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                decision,
                practice,
                form,
                model,
                response,
                check ->
                        new NoteCommitment(
                                decision,
                                practice,
                                Choices.text(form.words()),
                                Api.orRefused(speaker(practice, form.representative()))),
                "decision/commitment");
    }

    private <C> String send(
            DecisionId decision,
            PracticeCode practice,
            OwnWordForm form,
            Model model,
            HttpServletResponse response,
            Function<Check, C> build,
            String view) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                build,
                                command -> commands.send(command, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, practice, model, form, view));
    }

    private @Nullable PersonId self(PracticeCode practice) {
        var acting = Acting.current();
        return acting == null ? null : speaker(practice, acting.person().value());
    }

    private @Nullable PersonId speaker(PracticeCode practice, @Nullable String chosen) {
        return people.speakingFor(practice).stream()
                .map(Person::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private String again(
            DecisionId decision,
            PracticeCode practice,
            Model model,
            @Nullable OwnWordForm typed,
            String view) {
        var standing = pages.showForForm(decision, model);
        var self = self(practice);
        model.addAttribute(
                "form",
                typed != null
                        ? typed
                        : new OwnWordForm(
                                standing.decision().wording(),
                                standing.decision().version(),
                                self == null ? "" : self.value(),
                                "",
                                DateInput.EMPTY));
        model.addAttribute("practice", practice);
        model.addAttribute(
                "line",
                standing.lines().stream()
                        .filter(line -> line.practice().equals(practice))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "speakers",
                people.speakingFor(practice).stream()
                        .map(person -> Option.of(person.id(), person.name()))
                        .toList());
        model.addAttribute("mayConfirm", self != null);
        return view;
    }
}
