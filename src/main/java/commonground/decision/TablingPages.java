package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.listening.IssueRow;
import commonground.listening.Issues;
import commonground.web.Api;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Putting a proposal to the members. */
@Controller
class TablingPages {
    record TableForm(
            @Nullable String subject,
            @Nullable String title,
            @Nullable String wording,
            @Nullable List<String> restsOn,
            @Nullable String candidate,
            @Nullable String supersedes,
            @Nullable DateInput happenedOn) {}

    /** The others have a form of their own, because they say more than words. */
    private static final Subject[] WORDS_ALONE = {
        Subject.COMMON_ISSUE, Subject.VISION, Subject.BUSINESS_PLAN, Subject.OTHER
    };

    private final DecisionPages pages;
    private final Decisions decisions;
    private final GroundChoices grounds;
    private final Forms forms;
    private final Choices choices;
    private final Issues issues;
    private final RuleForms rules;

    TablingPages(
            DecisionPages pages,
            Decisions decisions,
            GroundChoices grounds,
            Forms forms,
            Choices choices,
            Issues issues,
            RuleForms rules) {
        this.rules = rules;
        this.issues = issues;
        this.pages = pages;
        this.grounds = grounds;
        this.decisions = decisions;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/programmes/{programme}/decisions/new")
    String tabling(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String candidate,
            @RequestParam(defaultValue = "") String supersedes,
            Model model) {
        var own = formOf(subject);
        if (own != null)
            return "redirect:"
                    + UriComponentsBuilder.fromPath(
                                    "/programmes/" + programme + "/decisions/new/" + own)
                            .queryParamIfPresent(
                                    "supersedes",
                                    Optional.of(supersedes).filter(earlier -> !earlier.isEmpty()))
                            .build()
                            .encode();
        var issue = candidate(programme, candidate);
        var form =
                new TableForm(
                        subject,
                        issue.map(IssueRow::title).orElse(""),
                        issue.map(IssueRow::words).orElse(""),
                        grounds.usual(programme, subject),
                        candidate,
                        supersedes,
                        DateInput.EMPTY);
        return again(programme, model, form, RuleForm.of(Rule.CONSENT));
    }

    private Optional<IssueRow> candidate(ProgrammeId programme, @Nullable String candidate) {
        return candidate == null || candidate.isEmpty()
                ? Optional.empty()
                : issues.find(new IssueId(candidate))
                        .filter(issue -> issue.programme().equals(programme));
    }

    private static @Nullable String formOf(String subject) {
        if (subject.equals(Subject.FORM_OF_WORKING.name())) return "form-of-working";
        return subject.equals(Subject.LEAD.name()) ? "lead" : null;
    }

    @PostMapping("/programmes/{programme}/decisions/new")
    String table(
            @PathVariable ProgrammeId programme,
            @ModelAttribute TableForm form,
            @ModelAttribute RuleForm rule,
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
                                                Choices.text(form.wording()),
                                                GroundChoices.chosen(form.restsOn()),
                                                candidate(form),
                                                null,
                                                Api.orRefused(RuleForms.read(check, rule)),
                                                supersedes(form)),
                                decisions::table),
                receipt -> "/decisions/" + id,
                model,
                response,
                () -> again(programme, model, form, rule));
    }

    private static @Nullable DecisionId supersedes(TableForm form) {
        return earlier(form.supersedes());
    }

    /** The decision that a proposal is to take the place of, if it is to. */
    static @Nullable DecisionId earlier(@Nullable String typed) {
        return typed == null || typed.isEmpty() ? null : new DecisionId(typed);
    }

    private static @Nullable IssueId candidate(TableForm form) {
        var candidate = Choices.text(form.candidate());
        return candidate.isEmpty() ? null : new IssueId(candidate);
    }

    private String again(ProgrammeId programme, Model model, TableForm form, RuleForm rule) {
        rules.offer(model, rule);
        pages.place(programme, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "tabledIssue",
                candidate(programme, form.candidate())
                        .map(issue -> issues.provenance(issue.issue()))
                        .orElse(null));
        model.addAttribute("subjectOptions", choices.options(WORDS_ALONE));
        model.addAttribute("groundOptions", grounds.options(programme));
        var earlier = supersedes(form);
        model.addAttribute("earlier", earlier == null ? null : decisions.require(earlier));
        return "decision/table";
    }
}
