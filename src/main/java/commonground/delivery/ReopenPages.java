package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was recorded as met or done, and was not, is opened again. */
@Controller
class ReopenPages {
    private static final String KEPT = "What was recorded then stays on record.";

    private final DeliveryForms forms;
    private final Milestones milestones;
    private final Actions actions;

    ReopenPages(DeliveryForms forms, Milestones milestones, Actions actions) {
        this.forms = forms;
        this.milestones = milestones;
        this.actions = actions;
    }

    @GetMapping("/milestones/{milestone}/reopen")
    String milestone(@PathVariable MilestoneId milestone, Model model) {
        return forms.show(form(milestones.require(milestone), Sent.nothing()), model);
    }

    @PostMapping("/milestones/{milestone}/reopen")
    String milestone(
            @PathVariable MilestoneId milestone,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var programme = milestones.require(milestone).programme();
        return forms.send(
                sent,
                check ->
                        new ReopenMilestone(
                                DeliveryId.of(programme),
                                programme,
                                milestone,
                                sent.version(),
                                sent.text("reason")),
                milestones::reopen,
                "/milestones/" + milestone,
                () -> form(milestones.require(milestone), sent),
                model,
                response);
    }

    private static FormPage form(MilestoneRow row, Sent sent) {
        return EndMilestonePages.about(
                        row,
                        "It is not met after all",
                        "/reopen",
                        why(sent),
                        Field.happenedOn(sent))
                .saying(KEPT, "");
    }

    @GetMapping("/actions/{action}/reopen")
    String action(@PathVariable ActionId action, Model model) {
        return forms.show(form(actions.require(action), Sent.nothing()), model);
    }

    @PostMapping("/actions/{action}/reopen")
    String action(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var programme = actions.require(action).programme();
        return forms.send(
                sent,
                check -> new ReopenAction(action, programme, sent.text("reason")),
                command -> actions.reopen(command, sent.version()),
                "/actions/" + action,
                () -> form(actions.require(action), sent),
                model,
                response);
    }

    private static FormPage form(ActionRow row, Sent sent) {
        return ActionPages.about(
                        row,
                        "It is not done after all",
                        "/reopen",
                        why(sent),
                        Field.happenedOn(sent))
                .saying(KEPT, "");
    }

    private static Field why(Sent sent) {
        return Field.prose("reason", "Why is it open again?", null, sent);
    }
}
