package commonground.deadline;

import commonground.access.Leads;
import commonground.access.MayCommand;
import commonground.kernel.Acting;
import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.views.Moments;
import commonground.web.Place;
import commonground.web.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading one deadline, with every date it had. */
@Controller
class DeadlinePages {
    private final Deadlines deadlines;
    private final Programmes programmes;
    private final Moments moments;
    private final MayCommand mayCommand;
    private final Leads leads;
    private final Satisfiers satisfiers;
    private final ObjectProvider<ReachedByPlan> plans;

    DeadlinePages(
            Deadlines deadlines,
            Programmes programmes,
            Moments moments,
            MayCommand mayCommand,
            Leads leads,
            Satisfiers satisfiers,
            ObjectProvider<ReachedByPlan> plans) {
        this.plans = plans;
        this.leads = leads;
        this.satisfiers = satisfiers;
        this.deadlines = deadlines;
        this.programmes = programmes;
        this.moments = moments;
        this.mayCommand = mayCommand;
    }

    @GetMapping("/deadlines/{deadline}")
    String one(@PathVariable DeadlineId deadline, Model model) {
        var row = show(deadline, model);
        model.addAttribute("moves", deadlines.moves(deadline));
        model.addAttribute("handedIn", deadlines.handedIn(deadline));
        model.addAttribute("evidence", deadlines.evidence(deadline));
        model.addAttribute("satisfiedBy", satisfiers.of(deadline));
        model.addAttribute(
                "reach",
                plans.stream().flatMap(plan -> plan.of(row).stream()).findFirst().orElse(null));
        model.addAttribute("inPlaceOf", deadlines.supersededBy(deadline));
        model.addAttribute("by", standsInItsPlace(row));
        model.addAttribute("maySupply", maySupply(row));
        model.addAttribute("maySet", may(SetDeadline.class));
        model.addAttribute("mayMove", may(MoveDeadline.class));
        model.addAttribute("maySubmit", may(SubmitDeadline.class));
        model.addAttribute("mayAssure", may(AssureDeadline.class));
        return "deadline/deadline";
    }

    /**
     * What every form about one deadline shows around its own matter. A form that is shown again
     * shows what is there now, the change included that another made a moment ago.
     */
    DeadlineRow showForForm(DeadlineId deadline, Model model) {
        return model.containsAttribute("problems")
                ? moments.upToDate(() -> show(deadline, model))
                : show(deadline, model);
    }

    private DeadlineRow show(DeadlineId deadline, Model model) {
        var row = deadlines.require(deadline);
        place(row.programme(), model);
        model.addAttribute("deadline", row);
        model.addAttribute("lateness", Lateness.of(row, Moment.current().date()));
        return row;
    }

    /** Where the page is; whether something may begin there is asked of it. */
    Place place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        var place = new Place(programme, row.name(), Section.DEADLINES, row.closedOn());
        model.addAttribute("place", place);
        return place;
    }

    private @Nullable DeadlineRow standsInItsPlace(DeadlineRow row) {
        var closing = row.closing();
        if (closing == null || closing.by() == null) return null;
        return deadlines.find(closing.by()).orElse(null);
    }

    /** The manager, or one of the two who lead the programme. */
    private boolean maySupply(DeadlineRow row) {
        var acting = Acting.current();
        return may(SupplyEvidence.class)
                || acting != null && leads.leads(acting.person(), row.programme());
    }

    private boolean may(Class<?> command) {
        var acting = Acting.current();
        return acting != null && mayCommand.may(acting.person(), command);
    }
}
