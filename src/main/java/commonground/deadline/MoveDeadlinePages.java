package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moving a due date. */
@Controller
class MoveDeadlinePages {
    record Form(
            @Nullable Long version,
            @Nullable DateInput to,
            @Nullable String confirmed,
            @Nullable String reason,
            @Nullable String authority,
            @Nullable DateInput happenedOn) {

        MoveDeadline command(DeadlineId id, Check check, LocalDate opened) {
            return new MoveDeadline(
                    id,
                    DueDate.read(check, "to", to, confirmed, opened),
                    Typed.text(reason),
                    Typed.text(authority));
        }
    }

    private final DeadlinePages pages;
    private final Deadlines deadlines;
    private final Forms forms;

    MoveDeadlinePages(DeadlinePages pages, Deadlines deadlines, Forms forms) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.forms = forms;
    }

    @GetMapping("/deadlines/{deadline}/move")
    String form(@PathVariable DeadlineId deadline, Model model) {
        return again(deadline, model, new Form(null, null, null, null, null, null));
    }

    @PostMapping("/deadlines/{deadline}/move")
    String move(
            @PathVariable DeadlineId deadline,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        var opened = deadlines.openedOn(deadlines.programmeOf(deadline));
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> form.command(deadline, check, opened),
                                command ->
                                        deadlines.moveForTheRecord(
                                                command, Typed.version(form.version()))),
                receipt -> "/deadlines/" + deadline,
                model,
                response,
                () -> again(deadline, model, form));
    }

    /** The page carries the version now current, so that what was typed can be sent again. */
    private String again(DeadlineId deadline, Model model, Form form) {
        pages.showForForm(deadline, model);
        model.addAttribute("form", form);
        model.addAttribute("confirmation", DueDate.CONFIRMATION);
        return "deadline/move";
    }
}
