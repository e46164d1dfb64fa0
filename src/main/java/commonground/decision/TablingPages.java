package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Putting a proposal to the members. */
@Controller
class TablingPages {
    record TableForm(
            @Nullable String subject,
            @Nullable String title,
            @Nullable String wording,
            @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final Decisions decisions;
    private final Forms forms;
    private final Choices choices;

    TablingPages(DecisionPages pages, Decisions decisions, Forms forms, Choices choices) {
        this.pages = pages;
        this.decisions = decisions;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/programmes/{programme}/decisions/new")
    String tabling(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "") String subject,
            Model model) {
        return again(programme, model, new TableForm(subject, "", "", DateInput.EMPTY));
    }

    @PostMapping("/programmes/{programme}/decisions/new")
    String table(
            @PathVariable ProgrammeId programme,
            @ModelAttribute TableForm form,
            Model model,
            HttpServletResponse response) {
        var id = DecisionId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new TableProposal(
                                                id,
                                                programme,
                                                Choices.chosen(
                                                        check,
                                                        "subject",
                                                        Subject.class,
                                                        form.subject()),
                                                Choices.text(form.title()),
                                                Choices.text(form.wording())),
                                decisions::table),
                receipt -> "/decisions/" + id,
                model,
                response,
                () -> again(programme, model, form));
    }

    private String again(ProgrammeId programme, Model model, TableForm form) {
        pages.place(programme, model);
        model.addAttribute("form", form);
        model.addAttribute("subjectOptions", choices.options(Subject.values()));
        return "decision/table";
    }
}
