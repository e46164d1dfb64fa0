package commonground.listening;

import commonground.kernel.IssueId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Making one of several issues, and two of one. */
@Controller
class MergeAndSplitPages {
    record MergeForm(
            @Nullable Long version,
            @Nullable List<String> merged,
            @Nullable String reason,
            @Nullable DateInput happenedOn) {}

    record SplitForm(
            @Nullable Long version,
            @Nullable String title,
            @Nullable String words,
            @Nullable List<String> statements,
            @Nullable String reason,
            @Nullable DateInput happenedOn) {}

    private final IssuePages pages;
    private final Issues issues;
    private final StatementChoices choices;
    private final Forms forms;

    MergeAndSplitPages(IssuePages pages, Issues issues, StatementChoices choices, Forms forms) {
        this.pages = pages;
        this.issues = issues;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping("/issues/{issue}/merge")
    String merging(@PathVariable IssueId issue, Model model) {
        return again(issue, model, new MergeForm(null, null, null, null));
    }

    @PostMapping("/issues/{issue}/merge")
    String merge(
            @PathVariable IssueId issue,
            @ModelAttribute MergeForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new MergeIssues(
                                                issue,
                                                IssueTyped.issues(form.merged()),
                                                IssueTyped.text(form.reason())),
                                command ->
                                        issues.merge(command, IssueTyped.version(form.version()))),
                receipt -> "/issues/" + issue,
                model,
                response,
                () -> again(issue, model, form));
    }

    private String again(IssueId issue, Model model, MergeForm form) {
        var row = pages.showForForm(issue, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "others",
                issues.provenances(row.programme()).stream()
                        .filter(other -> other.issue().isCandidate())
                        .filter(other -> !other.issue().issue().equals(issue))
                        .map(MergeAndSplitPages::option)
                        .toList());
        return "listening/merge";
    }

    private static Option option(Provenance other) {
        return new Option(other.issue().issue().value(), other.issue().title(), other.sentence());
    }

    @GetMapping("/issues/{issue}/split")
    String splitting(@PathVariable IssueId issue, Model model) {
        return again(issue, model, new SplitForm(null, null, null, null, null, null));
    }

    @PostMapping("/issues/{issue}/split")
    String split(
            @PathVariable IssueId issue,
            @ModelAttribute SplitForm form,
            Model model,
            HttpServletResponse response) {
        var splitOff = IssueId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new SplitIssue(
                                                issue,
                                                splitOff,
                                                IssueTyped.text(form.title()),
                                                IssueTyped.text(form.words()),
                                                IssueTyped.statements(form.statements()),
                                                IssueTyped.text(form.reason())),
                                command ->
                                        issues.split(command, IssueTyped.version(form.version()))),
                receipt -> "/issues/" + splitOff,
                model,
                response,
                () -> again(issue, model, form));
    }

    private String again(IssueId issue, Model model, SplitForm form) {
        var row = pages.showForForm(issue, model);
        model.addAttribute("form", form);
        model.addAttribute("choice", choices.within(row, IssueTyped.several(form.statements())));
        return "listening/split";
    }
}
