package commonground.listening;

import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gathering statements into an issue: a new one, or one that is there. */
@Controller
class GatherPages {
    /**
     * @param show sent by the button that only filters; nothing is recorded then
     */
    record GatherForm(
            @Nullable Long version,
            @Nullable String title,
            @Nullable String words,
            @Nullable List<String> statements,
            @Nullable String practice,
            @Nullable String theme,
            @Nullable String loose,
            @Nullable String show,
            @Nullable DateInput happenedOn) {

        StatementChoices.Filter filter() {
            return new StatementChoices.Filter(
                    IssueTyped.text(practice), IssueTyped.text(theme), loose != null);
        }

        boolean isOnlyToFilter() {
            return show != null;
        }
    }

    private final IssuePages pages;
    private final Issues issues;
    private final StatementChoices choices;
    private final Forms forms;

    GatherPages(IssuePages pages, Issues issues, StatementChoices choices, Forms forms) {
        this.pages = pages;
        this.issues = issues;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/issues/new")
    String gathering(
            @PathVariable ProgrammeId programme, @ModelAttribute GatherForm form, Model model) {
        return again(programme, model, form);
    }

    @PostMapping("/programmes/{programme}/issues/new")
    String gather(
            @PathVariable ProgrammeId programme,
            @ModelAttribute GatherForm form,
            Model model,
            HttpServletResponse response) {
        if (form.isOnlyToFilter()) return again(programme, model, form);
        var id = IssueId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new GatherIssue(
                                                id,
                                                programme,
                                                IssueTyped.text(form.title()),
                                                IssueTyped.text(form.words()),
                                                IssueTyped.statements(form.statements())),
                                issues::gather),
                receipt -> "/issues/" + id,
                model,
                response,
                () -> again(programme, model, form));
    }

    private String again(ProgrammeId programme, Model model, GatherForm form) {
        pages.place(programme, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "choice",
                choices.of(programme, form.filter(), IssueTyped.several(form.statements())));
        return "listening/gather";
    }

    @GetMapping("/issues/{issue}/statements")
    String adding(@PathVariable IssueId issue, @ModelAttribute GatherForm form, Model model) {
        return againAdding(issue, model, form);
    }

    @PostMapping("/issues/{issue}/statements")
    String add(
            @PathVariable IssueId issue,
            @ModelAttribute GatherForm form,
            Model model,
            HttpServletResponse response) {
        if (form.isOnlyToFilter()) return againAdding(issue, model, form);
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new AddStatements(
                                                issue, IssueTyped.statements(form.statements())),
                                command -> issues.add(command, IssueTyped.version(form.version()))),
                receipt -> "/issues/" + issue,
                model,
                response,
                () -> againAdding(issue, model, form));
    }

    private String againAdding(IssueId issue, Model model, GatherForm form) {
        var row = pages.showForForm(issue, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "choice",
                choices.without(row, form.filter(), IssueTyped.several(form.statements())));
        return "listening/add-statements";
    }
}
