package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.web.DateInput;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking for evidence, showing it, and taking either back. */
@Controller
@RequestMapping("/deadlines/{deadline}/evidence")
class DeadlineEvidencePages {
    record RequireForm(@Nullable Long version, @Nullable String what) {}

    record SupplyForm(
            @Nullable Long version,
            @Nullable String note,
            @Nullable String link,
            @Nullable DateInput happenedOn) {}

    record ReasonForm(@Nullable Long version, @Nullable String reason) {}

    private final ChangeForms forms;
    private final Deadlines deadlines;

    DeadlineEvidencePages(ChangeForms forms, Deadlines deadlines) {
        this.forms = forms;
        this.deadlines = deadlines;
    }

    @GetMapping("/new")
    String requiring(@PathVariable DeadlineId deadline, Model model) {
        return forms.show(
                deadline, model, new RequireForm(null, null), "deadline/evidence-require");
    }

    @PostMapping("/new")
    String require(
            @PathVariable DeadlineId deadline,
            @ModelAttribute RequireForm form,
            Model model,
            HttpServletResponse response) {
        var item = EvidenceId.next();
        return forms.send(
                deadline,
                () ->
                        deadlines.change(
                                new RequireEvidence(deadline, item, Typed.text(form.what())),
                                Typed.version(form.version())),
                model,
                response,
                () -> forms.show(deadline, model, form, "deadline/evidence-require"));
    }

    @GetMapping("/{item}/supply")
    String supplying(
            @PathVariable DeadlineId deadline, @PathVariable EvidenceId item, Model model) {
        return show(
                deadline,
                item,
                model,
                new SupplyForm(null, null, null, null),
                "deadline/evidence-supply");
    }

    @PostMapping("/{item}/supply")
    String supply(
            @PathVariable DeadlineId deadline,
            @PathVariable EvidenceId item,
            @ModelAttribute SupplyForm form,
            Model model,
            HttpServletResponse response) {
        var programme = deadlines.programmeOf(deadline);
        return forms.send(
                deadline,
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new SupplyEvidence(
                                                deadline,
                                                programme,
                                                item,
                                                Typed.text(form.note()),
                                                Typed.text(form.link())),
                                command ->
                                        deadlines.supply(command, Typed.version(form.version()))),
                model,
                response,
                () -> show(deadline, item, model, form, "deadline/evidence-supply"));
    }

    @GetMapping("/{item}/take-back")
    String takingBack(
            @PathVariable DeadlineId deadline, @PathVariable EvidenceId item, Model model) {
        return show(
                deadline, item, model, new ReasonForm(null, null), "deadline/evidence-take-back");
    }

    @PostMapping("/{item}/take-back")
    String takeBack(
            @PathVariable DeadlineId deadline,
            @PathVariable EvidenceId item,
            @ModelAttribute ReasonForm form,
            Model model,
            HttpServletResponse response) {
        var programme = deadlines.programmeOf(deadline);
        return forms.send(
                deadline,
                () ->
                        deadlines.change(
                                new TakeEvidenceBack(
                                        deadline, programme, item, Typed.text(form.reason())),
                                Typed.version(form.version())),
                model,
                response,
                () -> show(deadline, item, model, form, "deadline/evidence-take-back"));
    }

    @GetMapping("/{item}/drop")
    String dropping(@PathVariable DeadlineId deadline, @PathVariable EvidenceId item, Model model) {
        return show(deadline, item, model, new ReasonForm(null, null), "deadline/evidence-drop");
    }

    @PostMapping("/{item}/drop")
    String drop(
            @PathVariable DeadlineId deadline,
            @PathVariable EvidenceId item,
            @ModelAttribute ReasonForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                deadline,
                () ->
                        deadlines.change(
                                new NoLongerRequireEvidence(
                                        deadline, item, Typed.text(form.reason())),
                                Typed.version(form.version())),
                model,
                response,
                () -> show(deadline, item, model, form, "deadline/evidence-drop"));
    }

    private String show(
            DeadlineId deadline, EvidenceId item, Model model, Object form, String view) {
        model.addAttribute("item", deadlines.evidence(deadline, item));
        return forms.show(deadline, model, form, view);
    }
}
