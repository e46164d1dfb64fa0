package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Actions: planning one, and what became of it. */
@Controller
class ActionPages {
    private final DeliveryForms forms;
    private final Actions actions;
    private final DeliveryChoices choices;
    private final ServesChoices serves;

    ActionPages(
            DeliveryForms forms, Actions actions, DeliveryChoices choices, ServesChoices serves) {
        this.forms = forms;
        this.actions = actions;
        this.choices = choices;
        this.serves = serves;
    }

    @GetMapping("/actions/{action}")
    String one(@PathVariable ActionId action, Model model) {
        var row = actions.require(action);
        forms.place(row.programme(), model);
        model.addAttribute("action", row);
        model.addAttribute("serves", actions.servedBy(row));
        model.addAttribute("funding", Funding.of(List.of(row)));
        model.addAttribute("mayPlan", forms.mayPlan(row.programme()));
        model.addAttribute("today", Moment.current().date());
        return "delivery/action";
    }

    @GetMapping("/programmes/{programme}/plan/actions/new")
    String planning(@PathVariable ProgrammeId programme, Model model) {
        return forms.show(plan(programme, Sent.nothing()), model);
    }

    @PostMapping("/programmes/{programme}/plan/actions/new")
    String plan(
            @PathVariable ProgrammeId programme,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var id = ActionId.next();
        return forms.send(
                sent,
                check ->
                        new PlanAction(
                                id,
                                programme,
                                sent.text("title"),
                                DeliveryChoices.person(sent.text("owner")),
                                sent.date("due").parse(check, "due"),
                                new Resource(
                                        Figures.amountOrNone(check, "pounds", sent.text("pounds")),
                                        Figures.amountOrNone(check, "days", sent.text("days"))),
                                ServesChoices.chosen(sent.text("serves"))),
                actions::plan,
                "/actions/" + id,
                () -> plan(programme, sent),
                model,
                response);
    }

    private FormPage plan(ProgrammeId programme, Sent sent) {
        var list = "/programmes/" + programme + "/plan/milestones";
        var options = serves.of(programme);
        return FormPage.of(
                        programme,
                        "Plan an action",
                        "/programmes/" + programme + "/plan/actions/new",
                        Field.line("title", "What is to be done", null, sent),
                        Field.oneOf(
                                "serves",
                                "Which milestone or outcome is it for?",
                                null,
                                sent,
                                options),
                        Field.oneOf("owner", "Who does it", null, sent, choices.people(programme)),
                        Field.date("due", "Due date", "For example, 1 9 2018.", sent),
                        Field.figure(
                                "pounds",
                                "Money it takes (optional)",
                                "In pounds, such as 1,200 or 1,200.50.",
                                sent),
                        Field.figure(
                                "days",
                                "Days of work it takes (optional)",
                                "Such as 3 or 0.5.",
                                sent),
                        Field.happenedOn(sent))
                .saying(
                        options.isEmpty()
                                ? "An action is for a milestone or an outcome. Plan one of those first."
                                : "",
                        "")
                .backTo(list, "Milestones and actions");
    }

    @GetMapping("/actions/{action}/done")
    String finishing(@PathVariable ActionId action, Model model) {
        var today = Sent.nothing().with("on", Moment.current().date());
        return forms.show(finish(actions.require(action), today), model);
    }

    @PostMapping("/actions/{action}/done")
    String finish(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = actions.require(action);
        return forms.send(
                sent,
                check ->
                        new FinishAction(
                                action,
                                row.programme(),
                                sent.date("on").parse(check, "on"),
                                sent.text("note")),
                command -> actions.finish(command, sent.version()),
                "/actions/" + action,
                () -> finish(actions.require(action), sent),
                model,
                response);
    }

    private static FormPage finish(ActionRow row, Sent sent) {
        return about(
                row,
                "Record that it is done",
                "/done",
                Field.date("on", "When was it done?", "For example, 1 9 2018.", sent),
                Field.prose("note", "What came of it? (optional)", null, sent));
    }

    @GetMapping("/actions/{action}/drop")
    String dropping(@PathVariable ActionId action, Model model) {
        return forms.show(drop(actions.require(action), Sent.nothing()), model);
    }

    @PostMapping("/actions/{action}/drop")
    String drop(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = actions.require(action);
        return forms.send(
                sent,
                check -> new DropAction(action, row.programme(), sent.text("reason")),
                command -> actions.drop(command, sent.version()),
                "/actions/" + action,
                () -> drop(actions.require(action), sent),
                model,
                response);
    }

    private static FormPage drop(ActionRow row, Sent sent) {
        return about(
                        row,
                        "Drop it",
                        "/drop",
                        Field.prose("reason", "Why is it not done any more?", null, sent),
                        Field.happenedOn(sent))
                .saying("", "It stays on record, and its money no longer counts as needed.");
    }

    static FormPage about(ActionRow row, String title, String below, Field... fields) {
        var path = "/actions/" + row.action();
        return FormPage.of(row.programme(), title, path + below, fields)
                .about(row.title(), row.version())
                .backTo(path, row.title());
    }
}
