package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.Receipt;
import commonground.web.DateInput;
import commonground.web.Forms;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Recording what was submitted. */
@Controller
class SubmitDeadlinePages {
    record Form(
            @Nullable Long version,
            @Nullable String note,
            @Nullable DateInput on,
            @Nullable String withoutEvidence) {}

    private final DeadlinePages pages;
    private final Deadlines deadlines;
    private final Forms forms;

    SubmitDeadlinePages(DeadlinePages pages, Deadlines deadlines, Forms forms) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.forms = forms;
    }

    @GetMapping("/deadlines/{deadline}/submit")
    String form(@PathVariable DeadlineId deadline, Model model) {
        var today = DateInput.of(Moment.current().date());
        return again(deadline, model, new Form(null, null, today, null));
    }

    @PostMapping("/deadlines/{deadline}/submit")
    String submit(
            @PathVariable DeadlineId deadline,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () -> send(deadline, form),
                receipt -> "/deadlines/" + deadline,
                model,
                response,
                () -> again(deadline, model, form));
    }

    private Receipt send(DeadlineId deadline, Form form) {
        var command =
                Forms.read(check ->
                        new SubmitDeadline(
                                deadline,
                                Typed.text(form.note()),
                                DateInput.orEmpty(form.on()).parse(check, "on"),
                                Typed.text(form.withoutEvidence())));
        return deadlines.submit(command, Typed.version(form.version()));
    }

    private String again(DeadlineId deadline, Model model, Form form) {
        pages.showForForm(deadline, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "missing",
                deadlines.evidence(deadline).stream()
                        .filter(item -> item.isRequired() && !item.isSupplied())
                        .toList());
        return "deadline/submit";
    }
}
