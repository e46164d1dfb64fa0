package commonground.delivery;

import commonground.kernel.MilestoneId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Milestones: all of a programme, and one with every date it had. */
@Controller
class MilestonePages {
    private final DeliveryForms forms;
    private final Milestones milestones;
    private final Actions actions;

    MilestonePages(DeliveryForms forms, Milestones milestones, Actions actions) {
        this.actions = actions;
        this.forms = forms;
        this.milestones = milestones;
    }

    @GetMapping("/programmes/{programme}/plan/milestones")
    String list(@PathVariable ProgrammeId programme, Model model) {
        forms.place(programme, model);
        model.addAttribute("milestones", milestones.of(programme));
        model.addAttribute("actions", actions.of(programme));
        model.addAttribute("mayPlan", forms.mayBegin(programme));
        model.addAttribute("today", Moment.current().date());
        return "delivery/milestones";
    }

    @GetMapping("/milestones/{milestone}")
    String one(@PathVariable MilestoneId milestone, Model model) {
        var row = milestones.require(milestone);
        forms.place(row.programme(), model);
        model.addAttribute("milestone", row);
        model.addAttribute("before", milestones.those(row.after()));
        model.addAttribute(
                "next",
                milestones.of(row.programme()).stream()
                        .filter(other -> other.after().contains(milestone))
                        .toList());
        model.addAttribute("mayPlan", forms.mayPlan(row.programme()));
        model.addAttribute("today", Moment.current().date());
        return "delivery/milestone";
    }
}
