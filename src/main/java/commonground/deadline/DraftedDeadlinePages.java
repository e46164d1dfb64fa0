package commonground.deadline;

import commonground.access.People;
import commonground.kernel.DeadlineId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A draft is corrected until it is asked for; and whoever sees to a deadline is named. */
@Controller
@RequestMapping("/deadlines/{deadline}")
class DraftedDeadlinePages {
    record ActivateForm(@Nullable Long version, @Nullable DateInput happenedOn) {}

    record OwnerForm(@Nullable Long version, @Nullable String owner) {}

    private final ChangeForms forms;
    private final Deadlines deadlines;
    private final People people;

    DraftedDeadlinePages(ChangeForms forms, Deadlines deadlines, People people) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.people = people;
    }

    @GetMapping("/correct")
    String correcting(@PathVariable DeadlineId deadline, Model model) {
        return again(deadline, model, TermsForm.of(deadlines.require(deadline)));
    }

    @PostMapping("/correct")
    String correct(
            @PathVariable DeadlineId deadline,
            @ModelAttribute TermsForm form,
            Model model,
            HttpServletResponse response) {
        var opened = deadlines.openedOn(deadlines.programmeOf(deadline));
        return forms.send(
                deadline,
                () ->
                        deadlines.change(
                                Forms.read(check ->
                                        new CorrectDraft(
                                                deadline, form.terms(), form.due(check, opened))),
                                Typed.version(form.version())),
                model,
                response,
                () -> again(deadline, model, form));
    }

    private String again(DeadlineId deadline, Model model, TermsForm form) {
        form.choices(model);
        return forms.show(deadline, model, form, "deadline/correct");
    }

    @GetMapping("/activate")
    String activating(@PathVariable DeadlineId deadline, Model model) {
        return forms.show(deadline, model, new ActivateForm(null, null), "deadline/activate");
    }

    @PostMapping("/activate")
    String activate(
            @PathVariable DeadlineId deadline,
            @ModelAttribute ActivateForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                deadline,
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> new ActivateDeadline(deadline),
                                command ->
                                        deadlines.change(command, Typed.version(form.version()))),
                model,
                response,
                () -> forms.show(deadline, model, form, "deadline/activate"));
    }

    @GetMapping("/owner")
    String owner(@PathVariable DeadlineId deadline, Model model) {
        var owner = deadlines.require(deadline).owner();
        return naming(deadline, model, new OwnerForm(null, owner == null ? null : owner.value()));
    }

    @PostMapping("/owner")
    String nameOwner(
            @PathVariable DeadlineId deadline,
            @ModelAttribute OwnerForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                deadline,
                () ->
                        deadlines.nameOwner(
                                new NameDeadlineOwner(deadline, Typed.person(form.owner())),
                                Typed.version(form.version())),
                model,
                response,
                () -> naming(deadline, model, form));
    }

    private String naming(DeadlineId deadline, Model model, OwnerForm form) {
        model.addAttribute(
                "choices", people.all().stream().map(p -> Option.of(p.id(), p.name())).toList());
        return forms.show(deadline, model, form, "deadline/owner");
    }
}
