package commonground.portfolio;

import commonground.access.MayCommand;
import commonground.deadline.Deadlines;
import commonground.decision.CommonIssues;
import commonground.decision.DecisionRow;
import commonground.decision.Decisions;
import commonground.decision.Grounds;
import commonground.decision.ObjectionRow;
import commonground.decision.Standing;
import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.history.Storyteller;
import commonground.kernel.Acting;
import commonground.kernel.Moment;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.ledger.Ledger;
import commonground.listening.Issues;
import commonground.programme.AddMember;
import commonground.programme.AgreedRow;
import commonground.programme.CloseProgramme;
import commonground.programme.ConfirmLead;
import commonground.programme.LeadRow;
import commonground.programme.Matter;
import commonground.programme.Member;
import commonground.programme.Programmes;
import commonground.programme.Stages;
import commonground.web.Place;
import commonground.web.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One programme on one page: where are we, and is it still the thing we agreed? */
@Controller
class OverviewPages {
    private static final int NEXT_DEADLINES = 4;
    private static final int LATEST = 5;

    /** A line of the record. */
    record Told(Recorded<?> recorded, String sentence) {}

    private final Programmes programmes;
    private final Stages stages;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Practices practices;
    private final Ledger ledger;
    private final FactsOfProgramme facts;
    private final Grounds grounds;
    private final Issues issues;
    private final CommonIssues commonIssues;
    private final Storyteller storyteller;
    private final MayCommand mayCommand;

    OverviewPages(
            Programmes programmes,
            Stages stages,
            Decisions decisions,
            Deadlines deadlines,
            Practices practices,
            Ledger ledger,
            FactsOfProgramme facts,
            Grounds grounds,
            Issues issues,
            CommonIssues commonIssues,
            Storyteller storyteller,
            MayCommand mayCommand) {
        this.programmes = programmes;
        this.stages = stages;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.practices = practices;
        this.ledger = ledger;
        this.facts = facts;
        this.grounds = grounds;
        this.issues = issues;
        this.commonIssues = commonIssues;
        this.storyteller = storyteller;
        this.mayCommand = mayCommand;
    }

    @GetMapping("/programmes/{programme}")
    String overview(@PathVariable ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        var members = programmes.memberDetails(programme);
        var all = decisions.of(programme);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.OVERVIEW, row.closedOn()));
        model.addAttribute("programme", row);
        model.addAttribute("journey", stages.journey(row));
        model.addAttribute("members", members);
        model.addAttribute(
                "population", programmes.population(members.stream().map(Member::code).toList()));
        model.addAttribute("deadlines", deadlines.next(programme, NEXT_DEADLINES));
        var standings = decisions.standings(all.stream().filter(DecisionRow::open).toList());
        model.addAttribute("standings", standings);
        model.addAttribute("names", names(standings));
        var facts = facts(programme, members, all);
        var issues = issues(facts);
        model.addAttribute("issues", issues);
        model.addAttribute("own", own(standings, issues));
        model.addAttribute("questions", FourQuestions.of(facts));
        model.addAttribute("planning", PlanningBeforeVision.of(facts));
        model.addAttribute("lead", facts.lead());
        model.addAttribute("seatPractices", seatPractices(facts.lead()));
        model.addAttribute("mayAnswer", may(ConfirmLead.class));
        model.addAttribute("latest", latest(programme));
        model.addAttribute("mayChange", !row.closed() && may(AddMember.class));
        model.addAttribute("mayClose", may(CloseProgramme.class));
        return "portfolio/overview";
    }

    private Facts facts(ProgrammeId programme, List<Member> members, List<DecisionRow> all) {
        return facts.of(programme, members.stream().map(Member::code).toList(), all);
    }

    /**
     * A common issue that was agreed: what the group can be brought back to.
     *
     * @param from which practices said so, from how many statements; null where that is not known
     */
    record Issue(AgreedRow agreed, @Nullable String from) {}

    /** The oldest first; what a later decision has taken the place of is not among them. */
    private List<Issue> issues(Facts facts) {
        var standing =
                commonIssues.agreed(facts.programme()).stream().map(DecisionRow::decision).toList();
        return facts.agreed().stream()
                .filter(row -> row.matter() == Matter.COMMON_ISSUE)
                .filter(row -> standing.contains(row.decision()))
                .map(row -> new Issue(row, from(row)))
                .toList();
    }

    /** The numbers of the issues that each of the practices that object agreed to itself. */
    private Map<PracticeCode, Set<Integer>> own(List<Standing> standings, List<Issue> issues) {
        var own = new HashMap<PracticeCode, Set<Integer>>();
        for (var standing : standings)
            decisions
                    .commonGround(standing)
                    .forEach((practice, ground) -> {
                        var agreed = ground.stream().map(g -> g.issue().decision()).toList();
                        for (int i = 0; i < issues.size(); i++)
                            if (agreed.contains(issues.get(i).agreed().decision()))
                                own.computeIfAbsent(practice, p -> new TreeSet<>()).add(i + 1);
                    });
        return own;
    }

    private @Nullable String from(AgreedRow agreed) {
        return grounds.of(agreed.decision())
                .flatMap(basis -> Optional.ofNullable(basis.candidate()))
                .flatMap(issues::find)
                .map(issue -> issues.provenance(issue.issue()).sentence())
                .orElse(null);
    }

    private Map<PracticeCode, String> seatPractices(@Nullable LeadRow lead) {
        var names = new HashMap<PracticeCode, String>();
        if (lead == null) return names;
        for (var seat : lead.seats())
            names.put(
                    seat.practice(),
                    practices
                            .find(seat.practice())
                            .map(Practice::name)
                            .orElse(seat.practice().value()));
        return names;
    }

    /** What those are called that have an open objection; they may have left the programme. */
    private Map<PracticeCode, String> names(List<Standing> standings) {
        var codes =
                standings.stream()
                        .flatMap(standing -> standing.openObjections().stream())
                        .map(ObjectionRow::practice)
                        .collect(Collectors.toSet());
        var known = practices.find(codes);
        var names = new HashMap<PracticeCode, String>();
        for (var code : codes) {
            var practice = known.get(code);
            names.put(code, practice == null ? code.value() : practice.name());
        }
        return names;
    }

    private List<Told> latest(ProgrammeId programme) {
        return ledger.latestOf(programme, Moment.current().position(), LATEST).stream()
                .map(recorded -> new Told(recorded, storyteller.tell(recorded)))
                .toList();
    }

    private boolean may(Class<?> command) {
        var acting = Acting.current();
        return acting != null && mayCommand.may(acting.person(), command);
    }
}
