package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting an issue otherwise, taking a statement out, setting aside and taking up again. */
@Controller
class ChangeIssuePages {
    record RewordForm(
            @Nullable Long version,
            @Nullable String title,
            @Nullable String words,
            @Nullable String reason,
            @Nullable DateInput happenedOn) {}

    record ReasonForm(
            @Nullable Long version, @Nullable String reason, @Nullable DateInput happenedOn) {
        static final ReasonForm EMPTY = new ReasonForm(null, null, null);
    }

    private final IssuePages pages;
    private final Issues issues;
    private final Listening listening;
    private final Forms forms;

    ChangeIssuePages(IssuePages pages, Issues issues, Listening listening, Forms forms) {
        this.pages = pages;
        this.issues = issues;
        this.listening = listening;
        this.forms = forms;
    }

    @GetMapping("/issues/{issue}/reword")
    String rewording(@PathVariable IssueId issue, Model model) {
        var row = issues.require(issue);
        return again(
                issue,
                model,
                new RewordForm(null, row.title(), row.words(), null, null),
                "listening/reword");
    }

    @PostMapping("/issues/{issue}/reword")
    String reword(
            @PathVariable IssueId issue,
            @ModelAttribute RewordForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                issue,
                form.happenedOn(),
                check ->
                        new RewordIssue(
                                issue,
                                IssueTyped.text(form.title()),
                                IssueTyped.text(form.words()),
                                IssueTyped.text(form.reason())),
                command -> issues.reword(command, IssueTyped.version(form.version())),
                model,
                response,
                () -> again(issue, model, form, "listening/reword"));
    }

    @GetMapping("/issues/{issue}/set-aside")
    String settingAside(@PathVariable IssueId issue, Model model) {
        return again(issue, model, ReasonForm.EMPTY, "listening/set-aside");
    }

    @PostMapping("/issues/{issue}/set-aside")
    String setAside(
            @PathVariable IssueId issue,
            @ModelAttribute ReasonForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                issue,
                form.happenedOn(),
                check -> new SetIssueAside(issue, IssueTyped.text(form.reason())),
                command -> issues.setAside(command, IssueTyped.version(form.version())),
                model,
                response,
                () -> again(issue, model, form, "listening/set-aside"));
    }

    @GetMapping("/issues/{issue}/take-up")
    String takingUp(@PathVariable IssueId issue, Model model) {
        return again(issue, model, ReasonForm.EMPTY, "listening/take-up");
    }

    @PostMapping("/issues/{issue}/take-up")
    String takeUp(
            @PathVariable IssueId issue,
            @ModelAttribute ReasonForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                issue,
                form.happenedOn(),
                check -> new TakeIssueUpAgain(issue, IssueTyped.text(form.reason())),
                command -> issues.takeUpAgain(command, IssueTyped.version(form.version())),
                model,
                response,
                () -> again(issue, model, form, "listening/take-up"));
    }

    @GetMapping("/issues/{issue}/statements/{statement}/take-out")
    String takingOut(
            @PathVariable IssueId issue, @PathVariable StatementId statement, Model model) {
        return againTakingOut(issue, statement, model, ReasonForm.EMPTY);
    }

    @PostMapping("/issues/{issue}/statements/{statement}/take-out")
    String takeOut(
            @PathVariable IssueId issue,
            @PathVariable StatementId statement,
            @ModelAttribute ReasonForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                issue,
                form.happenedOn(),
                check -> new RemoveStatement(issue, statement, IssueTyped.text(form.reason())),
                command -> issues.remove(command, IssueTyped.version(form.version())),
                model,
                response,
                () -> againTakingOut(issue, statement, model, form));
    }

    private String againTakingOut(
            IssueId issue, StatementId statement, Model model, ReasonForm form) {
        model.addAttribute(
                "statement",
                listening
                        .statement(statement)
                        .orElseThrow(() -> Refusal.unknown("issue.statement-not-in-it")));
        return again(issue, model, form, "listening/take-out");
    }

    private <C> String send(
            IssueId issue,
            @Nullable DateInput happenedOn,
            Function<Check, C> build,
            Function<C, Receipt> send,
            Model model,
            HttpServletResponse response,
            Supplier<String> again) {
        return forms.send(
                () -> HappenedOn.send(happenedOn, build, send),
                receipt -> "/issues/" + issue,
                model,
                response,
                again);
    }

    private String again(IssueId issue, Model model, Object form, String view) {
        pages.showForForm(issue, model);
        model.addAttribute("form", form);
        return view;
    }
}
