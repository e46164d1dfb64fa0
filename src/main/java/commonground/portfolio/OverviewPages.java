package commonground.portfolio;

import commonground.access.MayCommand;
import commonground.deadline.Deadlines;
import commonground.decision.DecisionRow;
import commonground.decision.DecisionState;
import commonground.decision.Decisions;
import commonground.decision.ObjectionRow;
import commonground.decision.Standing;
import commonground.decision.Subject;
import commonground.directory.Practices;
import commonground.history.Storyteller;
import commonground.kernel.Acting;
import commonground.kernel.Moment;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.ledger.Ledger;
import commonground.programme.AddMember;
import commonground.programme.Member;
import commonground.programme.Programmes;
import commonground.programme.Stages;
import commonground.web.Place;
import commonground.web.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final Storyteller storyteller;
    private final MayCommand mayCommand;

    OverviewPages(
            Programmes programmes,
            Stages stages,
            Decisions decisions,
            Deadlines deadlines,
            Practices practices,
            Ledger ledger,
            Storyteller storyteller,
            MayCommand mayCommand) {
        this.programmes = programmes;
        this.stages = stages;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.practices = practices;
        this.ledger = ledger;
        this.storyteller = storyteller;
        this.mayCommand = mayCommand;
    }

    @GetMapping("/programmes/{programme}")
    String overview(@PathVariable ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        var members = programmes.memberDetails(programme);
        var all = decisions.of(programme);
        model.addAttribute("place", new Place(programme, row.name(), Section.OVERVIEW));
        model.addAttribute("programme", row);
        model.addAttribute("journey", stages.journey(row));
        model.addAttribute("members", members);
        model.addAttribute(
                "population", programmes.population(members.stream().map(Member::code).toList()));
        model.addAttribute("deadlines", deadlines.next(programme, NEXT_DEADLINES));
        var standings = decisions.standings(all.stream().filter(DecisionRow::open).toList());
        model.addAttribute("standings", standings);
        model.addAttribute("names", names(standings));
        model.addAttribute("issues", issues(all));
        model.addAttribute("latest", latest(programme));
        model.addAttribute("mayChange", may(AddMember.class));
        return "portfolio/overview";
    }

    /** The common issues agreed, the oldest first: what the group can be brought back to. */
    private static List<DecisionRow> issues(List<DecisionRow> decisions) {
        return decisions.stream()
                .filter(d ->
                        d.subject() == Subject.COMMON_ISSUE && d.state() == DecisionState.AGREED)
                .sorted(Comparator.comparing(DecisionRow::lastRecorded))
                .toList();
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
