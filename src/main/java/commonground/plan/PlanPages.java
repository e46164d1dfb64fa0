package commonground.plan;

import commonground.access.MayCommand;
import commonground.decision.TableProposal;
import commonground.kernel.Acting;
import commonground.kernel.ProgrammeId;
import commonground.programme.Agreements;
import commonground.programme.Programmes;
import commonground.web.Place;
import commonground.web.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading the business plan: its latest version, every earlier one, and what each changed. */
@Controller
class PlanPages {
    private final Plans plans;
    private final Programmes programmes;
    private final Agreements agreements;
    private final MayCommand mayCommand;

    PlanPages(Plans plans, Programmes programmes, Agreements agreements, MayCommand mayCommand) {
        this.plans = plans;
        this.programmes = programmes;
        this.agreements = agreements;
        this.mayCommand = mayCommand;
    }

    @GetMapping("/programmes/{programme}/plan")
    String plan(@PathVariable ProgrammeId programme, Model model) {
        return shown(programme, plans.latest(programme).orElse(null), model);
    }

    @GetMapping("/programmes/{programme}/plan/versions/{number}")
    String version(@PathVariable ProgrammeId programme, @PathVariable int number, Model model) {
        programmes.require(programme);
        return shown(programme, plans.require(programme, number), model);
    }

    private String shown(ProgrammeId programme, @Nullable PlanRow shown, Model model) {
        var place = place(programme, model);
        var versions = plans.versions(programme);
        model.addAttribute("shown", shown);
        model.addAttribute("versions", versions);
        model.addAttribute("agreed", plans.agreed(programme).orElse(null));
        model.addAttribute("beforeTheGroup", plans.beforeTheGroup(programme).orElse(null));
        model.addAttribute("named", plans.namedBeforeTheGroup(programme).orElse(null));
        model.addAttribute("lead", agreements.lead(programme).orElse(null));
        model.addAttribute("mayDraft", place.open() && plans.mayDraft(programme));
        model.addAttribute("mayPut", place.open() && may(TableProposal.class));
        if (shown != null)
            model.addAttribute(
                    "changes",
                    PlanChanges.between(
                            versions.stream()
                                    .filter(row -> row.number() == shown.number() - 1)
                                    .findFirst()
                                    .orElse(null),
                            shown));
        return "plan/plan";
    }

    /** Where the page is; whether something may begin there is asked of it. */
    Place place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        var place = new Place(programme, row.name(), Section.PLAN, row.closedOn());
        model.addAttribute("place", place);
        return place;
    }

    private boolean may(Class<?> command) {
        var acting = Acting.current();
        return acting != null && mayCommand.may(acting.person(), command);
    }
}
