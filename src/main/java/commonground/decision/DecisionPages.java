package commonground.decision;

import commonground.access.MayCommand;
import commonground.deadline.LinkKind;
import commonground.deadline.Satisfiers;
import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.Acting;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.listening.GatherIssue;
import commonground.programme.Programmes;
import commonground.views.Moments;
import commonground.web.Meanwhile;
import commonground.web.Place;
import commonground.web.Section;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Reading decisions: a programme's list, and one decision with all that was said on the way to it.
 */
@Controller
class DecisionPages {
    private final Decisions decisions;
    private final Programmes programmes;
    private final Practices practices;
    private final MayCommand mayCommand;
    private final Moments moments;
    private final Details details;
    private final DissentShown dissent;
    private final UnderItsRule underItsRule;
    private final Meanwhile meanwhile;
    private final HttpServletRequest request;
    private final Satisfiers satisfiers;

    DecisionPages(
            Decisions decisions,
            Programmes programmes,
            Practices practices,
            MayCommand mayCommand,
            Moments moments,
            Details details,
            DissentShown dissent,
            UnderItsRule underItsRule,
            Meanwhile meanwhile,
            HttpServletRequest request,
            Satisfiers satisfiers) {
        this.satisfiers = satisfiers;
        this.request = request;
        this.underItsRule = underItsRule;
        this.meanwhile = meanwhile;
        this.details = details;
        this.decisions = decisions;
        this.programmes = programmes;
        this.practices = practices;
        this.mayCommand = mayCommand;
        this.moments = moments;
        this.dissent = dissent;
    }

    @GetMapping("/programmes/{programme}/decisions")
    String list(@PathVariable ProgrammeId programme, Model model) {
        var place = place(programme, model);
        model.addAttribute("standings", decisions.standings(decisions.of(programme)));
        model.addAttribute("mayTable", place.open() && may(TableProposal.class));
        return "decision/list";
    }

    @GetMapping("/decisions/{decision}")
    String one(@PathVariable DecisionId decision, Model model) {
        var standing = show(decision, model);
        dissent.on(standing, model);
        var wordings = decisions.wordings(decision);
        model.addAttribute(
                "deadlines", satisfiers.deadlinesOf(LinkKind.DECISION, decision.value()));
        model.addAttribute("chase", Chase.list(standing, wordings));
        model.addAttribute("differences", Difference.of(wordings));
        model.addAttribute("wordings", wordings.reversed());
        model.addAttribute("mayAmend", may(AmendWording.class));
        model.addAttribute("mayTakePosition", may(TakePosition.class));
        model.addAttribute("mayResolve", may(ResolveObjection.class));
        model.addAttribute("mayGather", Place.of(model).open() && may(GatherIssue.class));
        model.addAttribute("mayAgree", may(AgreeProposal.class));
        return "decision/decision";
    }

    /**
     * As {@link #show}, for a form; one that was refused shows what is there now, the change
     * included that another made a moment ago.
     */
    Standing showForForm(DecisionId decision, Model model) {
        if (!model.containsAttribute("problems")) return show(decision, model);
        var standing = moments.upToDate(() -> show(decision, model));
        model.addAttribute("changes", changesSince(request.getParameter("version"), decision));
        return standing;
    }

    /** Also where it is another rule that refuses it: words amended in the meantime, say. */
    private List<Meanwhile.Change> changesSince(@Nullable String read, DecisionId decision) {
        if (read == null || !read.matches("\\d{1,18}")) return List.of();
        return meanwhile.since(new Refusal.Read(decision.value(), Long.parseLong(read)));
    }

    /** What every page about one decision shows around its own matter. */
    Standing show(DecisionId decision, Model model) {
        var row = decisions.require(decision);
        var standing = decisions.standing(row);
        place(row.programme(), model);
        model.addAttribute("decision", row);
        model.addAttribute("standing", standing);
        var particulars = details.of(decision, row.wording()).orElse(null);
        model.addAttribute("particulars", particulars);
        var names = names(standing, particulars);
        model.addAttribute("names", names);
        underItsRule.addTo(model, standing, names);
        return standing;
    }

    /** A practice by its name, or its code where the directory does not know it. */
    Map<PracticeCode, String> names(Standing standing, @Nullable Particulars particulars) {
        var codes = standing.lines().stream().map(Standing.Line::practice).toList();
        var all = new java.util.HashSet<>(codes);
        standing.objections().forEach(objection -> all.add(objection.practice()));
        if (particulars instanceof Nomination lead)
            all.addAll(List.of(lead.partner().practice(), lead.manager().practice()));
        var known = practices.find(all);
        var names = new java.util.TreeMap<PracticeCode, String>();
        for (var code : all) {
            Practice practice = known.get(code);
            names.put(code, practice == null ? code.value() : practice.name());
        }
        return names;
    }

    Place place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        var place = new Place(programme, row.name(), Section.DECISIONS, row.closedOn());
        model.addAttribute("place", place);
        model.addAttribute("subjects", List.of(Subject.values()));
        return place;
    }

    boolean may(Class<?> command) {
        var acting = Acting.current();
        return acting != null && mayCommand.may(acting.person(), command);
    }
}
