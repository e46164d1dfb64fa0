package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looking at what was submitted: it is assured, or returned. */
@Controller
class AssureDeadlinePages {
    record AssureForm(
            @Nullable Long version, @Nullable String note, @Nullable DateInput happenedOn) {}

    record ReturnForm(
            @Nullable Long version, @Nullable String reason, @Nullable DateInput happenedOn) {}

    private final DeadlinePages pages;
    private final Deadlines deadlines;
    private final Forms forms;

    AssureDeadlinePages(DeadlinePages pages, Deadlines deadlines, Forms forms) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.forms = forms;
    }

    @GetMapping("/deadlines/{deadline}/assure")
    String assuring(@PathVariable DeadlineId deadline, Model model) {
        return again(deadline, model, new AssureForm(null, null, null), "deadline/assure");
    }

    @PostMapping("/deadlines/{deadline}/assure")
    String assure(
            @PathVariable DeadlineId deadline,
            @ModelAttribute AssureForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> new AssureDeadline(deadline, Typed.text(form.note())),
                                command ->
                                        deadlines.assure(command, Typed.version(form.version()))),
                receipt -> "/deadlines/" + deadline,
                model,
                response,
                () -> again(deadline, model, form, "deadline/assure"));
    }

    @GetMapping("/deadlines/{deadline}/return")
    String returning(@PathVariable DeadlineId deadline, Model model) {
        return again(deadline, model, new ReturnForm(null, null, null), "deadline/return");
    }

    @PostMapping("/deadlines/{deadline}/return")
    String giveBack(
            @PathVariable DeadlineId deadline,
            @ModelAttribute ReturnForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> new ReturnDeadline(deadline, Typed.text(form.reason())),
                                command ->
                                        deadlines.giveBack(command, Typed.version(form.version()))),
                receipt -> "/deadlines/" + deadline,
                model,
                response,
                () -> again(deadline, model, form, "deadline/return"));
    }

    private String again(DeadlineId deadline, Model model, Object form, String view) {
        pages.showForForm(deadline, model);
        model.addAttribute("form", form);
        return view;
    }
}
