package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Setting a deadline, or drafting one. */
@Controller
class SetDeadlinePages {
    private final DeadlinePages pages;
    private final Deadlines deadlines;
    private final Forms forms;

    SetDeadlinePages(DeadlinePages pages, Deadlines deadlines, Forms forms) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/deadlines/new")
    String form(@PathVariable ProgrammeId programme, Model model) {
        return again(programme, model, TermsForm.EMPTY);
    }

    @PostMapping("/programmes/{programme}/deadlines/new")
    String set(
            @PathVariable ProgrammeId programme,
            @ModelAttribute TermsForm form,
            Model model,
            HttpServletResponse response) {
        var id = DeadlineId.next();
        var opened = deadlines.openedOn(programme);
        return forms.send(
                () ->
                        form.isDraft()
                                ? draft(id, programme, form, opened)
                                : set(id, programme, form, opened),
                receipt -> "/deadlines/" + id,
                model,
                response,
                () -> again(programme, model, form));
    }

    private Receipt set(DeadlineId id, ProgrammeId programme, TermsForm form, LocalDate opened) {
        return HappenedOn.send(
                form.happenedOn(),
                check -> {
                    var terms = form.terms();
                    return new SetDeadline(
                            id,
                            programme,
                            terms.obligation(),
                            terms.issuer(),
                            terms.level(),
                            form.due(check, opened),
                            terms.source(),
                            terms.population(),
                            terms.evidenceRequired(),
                            terms.assuredBy());
                },
                deadlines::setForTheRecord);
    }

    private Receipt draft(DeadlineId id, ProgrammeId programme, TermsForm form, LocalDate opened) {
        return HappenedOn.send(
                form.happenedOn(),
                check ->
                        new DraftDeadline(
                                id, programme, form.terms(), form.due(check, opened), "", ""),
                deadlines::draftForTheRecord);
    }

    private String again(ProgrammeId programme, Model model, TermsForm form) {
        pages.place(programme, model);
        model.addAttribute("form", form);
        form.choices(model);
        return "deadline/set";
    }
}
