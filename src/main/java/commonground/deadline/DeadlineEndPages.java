package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
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

/** Every end but being assured: missed, waived, superseded. None can be undone. */
@Controller
@RequestMapping("/deadlines/{deadline}")
class DeadlineEndPages {
    record MissForm(@Nullable Long version, @Nullable String reason, @Nullable DateInput on) {}

    record WaiveForm(
            @Nullable Long version,
            @Nullable String reason,
            @Nullable String authority,
            @Nullable DateInput happenedOn) {}

    record SupersedeForm(
            @Nullable Long version,
            @Nullable String by,
            @Nullable String reason,
            @Nullable DateInput happenedOn) {}

    private final ChangeForms forms;
    private final Deadlines deadlines;

    DeadlineEndPages(ChangeForms forms, Deadlines deadlines) {
        this.forms = forms;
        this.deadlines = deadlines;
    }

    @GetMapping("/missed")
    String missing(@PathVariable DeadlineId deadline, Model model) {
        var today = DateInput.of(Moment.current().date());
        return forms.show(deadline, model, new MissForm(null, null, today), "deadline/missed");
    }

    @PostMapping("/missed")
    String miss(
            @PathVariable DeadlineId deadline,
            @ModelAttribute MissForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                deadline,
                () ->
                        deadlines.miss(
                                Forms.read(check ->
                                        new RecordMissed(
                                                deadline,
                                                DateInput.orEmpty(form.on()).parse(check, "on"),
                                                Typed.text(form.reason()))),
                                Typed.version(form.version())),
                model,
                response,
                () -> forms.show(deadline, model, form, "deadline/missed"));
    }

    @GetMapping("/waive")
    String waiving(@PathVariable DeadlineId deadline, Model model) {
        return forms.show(deadline, model, new WaiveForm(null, null, null, null), "deadline/waive");
    }

    @PostMapping("/waive")
    String waive(
            @PathVariable DeadlineId deadline,
            @ModelAttribute WaiveForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                deadline,
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new WaiveDeadline(
                                                deadline,
                                                Typed.text(form.reason()),
                                                Typed.text(form.authority())),
                                command ->
                                        deadlines.change(command, Typed.version(form.version()))),
                model,
                response,
                () -> forms.show(deadline, model, form, "deadline/waive"));
    }

    @GetMapping("/supersede")
    String superseding(@PathVariable DeadlineId deadline, Model model) {
        return showOthers(deadline, model, new SupersedeForm(null, null, null, null));
    }

    @PostMapping("/supersede")
    String supersede(
            @PathVariable DeadlineId deadline,
            @ModelAttribute SupersedeForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                deadline,
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new SupersedeDeadline(
                                                deadline,
                                                Typed.deadline(form.by()),
                                                Typed.text(form.reason())),
                                command ->
                                        deadlines.supersede(
                                                command, Typed.version(form.version()))),
                model,
                response,
                () -> showOthers(deadline, model, form));
    }

    private String showOthers(DeadlineId deadline, Model model, SupersedeForm form) {
        model.addAttribute(
                "others",
                deadlines.of(deadlines.require(deadline).programme()).stream()
                        .filter(row -> !row.deadline().equals(deadline) && !row.isClosed())
                        .map(row -> Option.of(row.deadline(), row.obligation()))
                        .toList());
        return forms.show(deadline, model, form, "deadline/supersede");
    }
}
