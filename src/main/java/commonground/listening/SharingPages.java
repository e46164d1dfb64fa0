package commonground.listening;

import commonground.access.MayCommand;
import commonground.directory.Practices;
import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.SharingId;
import commonground.programme.Programmes;
import commonground.views.Moments;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.Option;
import commonground.web.Place;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings in which practices shared their issues with each other. */
@Controller
class SharingPages {
    record HeldForm(
            @Nullable DateInput heldOn,
            @Nullable String place,
            @Nullable List<String> practices,
            @Nullable String tookPart) {}

    record SaidForm(
            @Nullable Long version,
            @Nullable String issue,
            @Nullable String said,
            @Nullable String reason) {}

    private final Sharings sharings;
    private final Issues issues;
    private final IssuePages pages;
    private final Programmes programmes;
    private final Practices practices;
    private final MayCommand mayCommand;
    private final Moments moments;
    private final Forms forms;

    SharingPages(
            Sharings sharings,
            Issues issues,
            IssuePages pages,
            Programmes programmes,
            Practices practices,
            MayCommand mayCommand,
            Moments moments,
            Forms forms) {
        this.sharings = sharings;
        this.issues = issues;
        this.pages = pages;
        this.programmes = programmes;
        this.practices = practices;
        this.mayCommand = mayCommand;
        this.moments = moments;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/sharings/new")
    String recording(@PathVariable ProgrammeId programme, Model model) {
        return again(programme, model, new HeldForm(null, null, null, null));
    }

    @PostMapping("/programmes/{programme}/sharings/new")
    String record(
            @PathVariable ProgrammeId programme,
            @ModelAttribute HeldForm form,
            Model model,
            HttpServletResponse response) {
        var id = SharingId.next();
        return forms.send(
                () ->
                        sharings.record(
                                Forms.read(check ->
                                        new RecordSharing(
                                                id,
                                                programme,
                                                DateInput.orEmpty(form.heldOn())
                                                        .parse(check, "heldOn"),
                                                IssueTyped.text(form.place()),
                                                codes(form.practices()),
                                                IssueTyped.text(form.tookPart())))),
                receipt -> "/sharings/" + id,
                model,
                response,
                () -> again(programme, model, form));
    }

    private static List<PracticeCode> codes(@Nullable List<String> chosen) {
        return IssueTyped.several(chosen).stream().map(PracticeCode::new).toList();
    }

    private String again(ProgrammeId programme, Model model, HeldForm form) {
        pages.place(programme, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "members",
                programmes.memberDetails(programme).stream()
                        .map(member -> Option.of(member.code(), member.name()))
                        .toList());
        return "listening/sharing-new";
    }

    @GetMapping("/sharings/{sharing}")
    String one(@PathVariable SharingId sharing, Model model) {
        show(sharing, model);
        var mayCorrect = mayCommand.may(RecordDiscussion.class);
        model.addAttribute("mayCorrect", mayCorrect);
        model.addAttribute("mayRecord", mayCorrect && Place.of(model).open());
        return "listening/sharing";
    }

    @GetMapping("/sharings/{sharing}/discussed")
    String discussing(
            @PathVariable SharingId sharing,
            @RequestParam(defaultValue = "") String issue,
            Model model) {
        return again(sharing, model, new SaidForm(null, issue, "", ""));
    }

    @PostMapping("/sharings/{sharing}/discussed")
    String discuss(
            @PathVariable SharingId sharing,
            @ModelAttribute SaidForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        sharings.discuss(
                                new RecordDiscussion(
                                        sharing,
                                        chosen(form.issue()),
                                        IssueTyped.text(form.said()))),
                receipt -> "/sharings/" + sharing,
                model,
                response,
                () -> again(sharing, model, form));
    }

    @SuppressWarnings("NullAway") // a null is refused with words by the command
    private static IssueId chosen(@Nullable String issue) {
        return issue == null || issue.isEmpty() ? null : new IssueId(issue);
    }

    private String again(SharingId sharing, Model model, SaidForm form) {
        var row = showForForm(sharing, model);
        var discussed = sharings.discussed(sharing).stream().map(DiscussedRow::issue).toList();
        model.addAttribute("form", form);
        model.addAttribute(
                "issues",
                issues.of(row.programme()).stream()
                        .filter(issue -> issue.state().isPursued())
                        .filter(issue -> !discussed.contains(issue.issue()))
                        .map(issue -> new Option(issue.issue().value(), issue.title(), null))
                        .toList());
        return "listening/discuss";
    }

    @GetMapping("/sharings/{sharing}/discussed/{issue}/correct")
    String correcting(@PathVariable SharingId sharing, @PathVariable IssueId issue, Model model) {
        return againCorrecting(
                sharing, issue, model, new SaidForm(null, null, said(sharing, issue), ""));
    }

    @PostMapping("/sharings/{sharing}/discussed/{issue}/correct")
    String correct(
            @PathVariable SharingId sharing,
            @PathVariable IssueId issue,
            @ModelAttribute SaidForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        sharings.correct(
                                new CorrectDiscussion(
                                        sharing,
                                        issue,
                                        IssueTyped.text(form.said()),
                                        IssueTyped.text(form.reason())),
                                IssueTyped.version(form.version())),
                receipt -> "/sharings/" + sharing,
                model,
                response,
                () -> againCorrecting(sharing, issue, model, form));
    }

    private String said(SharingId sharing, IssueId issue) {
        return sharings.discussed(sharing).stream()
                .filter(discussed -> discussed.issue().equals(issue))
                .map(DiscussedRow::said)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("sharing.not-discussed"));
    }

    private String againCorrecting(SharingId sharing, IssueId issue, Model model, SaidForm form) {
        showForForm(sharing, model);
        model.addAttribute("issue", issues.require(issue));
        model.addAttribute("form", form);
        return "listening/correct-discussion";
    }

    private SharingRow showForForm(SharingId sharing, Model model) {
        return model.containsAttribute("problems")
                ? moments.upToDate(() -> show(sharing, model))
                : show(sharing, model);
    }

    private SharingRow show(SharingId sharing, Model model) {
        var row = sharings.require(sharing);
        pages.place(row.programme(), model);
        var known = practices.find(row.practices());
        var titles = new HashMap<IssueId, String>();
        issues.of(row.programme()).forEach(issue -> titles.put(issue.issue(), issue.title()));
        model.addAttribute("sharing", row);
        model.addAttribute(
                "names",
                row.practices().stream().map(code -> Provenances.name(code, known)).toList());
        model.addAttribute("titles", titles);
        model.addAttribute("discussed", sharings.discussed(row.sharing()));
        return row;
    }
}
