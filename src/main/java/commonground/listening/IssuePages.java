package commonground.listening;

import commonground.access.MayCommand;
import commonground.deadline.LinkKind;
import commonground.deadline.Satisfiers;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.programme.AgreedRow;
import commonground.programme.Agreements;
import commonground.programme.Programmes;
import commonground.views.Moments;
import commonground.web.Place;
import commonground.web.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading candidate common issues: a programme's, and one with where it comes from. */
@Controller
class IssuePages {
    private final Issues issues;
    private final Sharings sharings;
    private final Rounds rounds;
    private final Programmes programmes;
    private final Agreements agreements;
    private final Listening listening;
    private final MayCommand mayCommand;
    private final Moments moments;
    private final Satisfiers satisfiers;

    IssuePages(
            Issues issues,
            Sharings sharings,
            Rounds rounds,
            Programmes programmes,
            Agreements agreements,
            Listening listening,
            MayCommand mayCommand,
            Moments moments,
            Satisfiers satisfiers) {
        this.satisfiers = satisfiers;
        this.issues = issues;
        this.sharings = sharings;
        this.rounds = rounds;
        this.programmes = programmes;
        this.agreements = agreements;
        this.listening = listening;
        this.mayCommand = mayCommand;
        this.moments = moments;
    }

    @GetMapping("/programmes/{programme}/issues")
    String list(@PathVariable ProgrammeId programme, Model model) {
        place(programme, model);
        var superseded = agreements.superseded(programme);
        var board = IssueBoard.of(issues.provenances(programme), superseded);
        model.addAttribute("board", board);
        model.addAttribute("agreedOtherwise", agreedOtherwise(programme, board, superseded));
        model.addAttribute(
                "noLongerAgreed",
                agreements.issues(programme).stream()
                        .filter(agreed -> superseded.contains(agreed.decision()))
                        .toList());
        model.addAttribute("anythingHeard", !listening.statements(programme).isEmpty());
        model.addAttribute("sharings", sharings.of(programme));
        model.addAttribute("rounds", rounds.of(programme));
        model.addAttribute("mayGather", mayGather(model));
        return "listening/issues";
    }

    /** Agreed as words that somebody tabled, without a candidate before them. */
    private List<AgreedRow> agreedOtherwise(
            ProgrammeId programme, IssueBoard board, Set<DecisionId> superseded) {
        var fromCandidates =
                board.agreed().stream()
                        .map(provenance -> provenance.issue().decision())
                        .collect(Collectors.toSet());
        return agreements.issues(programme).stream()
                .filter(agreed -> !fromCandidates.contains(agreed.decision()))
                .filter(agreed -> !superseded.contains(agreed.decision()))
                .toList();
    }

    @GetMapping("/issues/{issue}")
    String one(@PathVariable IssueId issue, Model model) {
        var row = show(issue, model);
        var all = issues.of(row.programme());
        model.addAttribute("steps", issues.steps(issue));
        model.addAttribute("deadlines", satisfiers.deadlinesOf(LinkKind.ISSUE, issue.value()));
        model.addAttribute(
                "titles", all.stream().collect(Collectors.toMap(IssueRow::issue, IssueRow::title)));
        model.addAttribute("discussed", sharings.about(issue));
        model.addAttribute("mayGather", mayGather(model));
        return "listening/issue";
    }

    private boolean mayGather(Model model) {
        return Place.of(model).open() && mayCommand.may(GatherIssue.class);
    }

    /** As {@link #show}; one that was refused shows what is there now. */
    IssueRow showForForm(IssueId issue, Model model) {
        return model.containsAttribute("problems")
                ? moments.upToDate(() -> show(issue, model))
                : show(issue, model);
    }

    private IssueRow show(IssueId issue, Model model) {
        var provenance = issues.provenance(issue);
        place(provenance.issue().programme(), model);
        model.addAttribute("issue", provenance.issue());
        model.addAttribute("provenance", provenance);
        return provenance.issue();
    }

    /** Where the page is; whether something may begin there is asked of it. */
    Place place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        var place = new Place(programme, row.name(), Section.ISSUES, row.closedOn());
        model.addAttribute("place", place);
        return place;
    }
}
