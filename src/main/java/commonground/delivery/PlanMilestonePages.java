package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Planning a milestone, and what it waits for and who sees to it. */
@Controller
class PlanMilestonePages {
    private static final String WAITS =
            "What has to be met before it can be. Leave it empty if it waits for nothing.";

    private final DeliveryForms forms;
    private final Milestones milestones;
    private final DeliveryChoices choices;

    PlanMilestonePages(DeliveryForms forms, Milestones milestones, DeliveryChoices choices) {
        this.forms = forms;
        this.milestones = milestones;
        this.choices = choices;
    }

    @GetMapping("/programmes/{programme}/plan/milestones/new")
    String planning(@PathVariable ProgrammeId programme, Model model) {
        return forms.show(plan(programme, Sent.nothing()), model);
    }

    @PostMapping("/programmes/{programme}/plan/milestones/new")
    String plan(
            @PathVariable ProgrammeId programme,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var id = MilestoneId.next();
        return forms.send(
                sent,
                check ->
                        new PlanMilestone(
                                DeliveryId.of(programme),
                                programme,
                                id,
                                sent.text("title"),
                                DeliveryChoices.person(sent.text("owner")),
                                sent.date("due").parse(check, "due"),
                                DeliveryChoices.milestones(sent.all("after"))),
                milestones::plan,
                "/milestones/" + id,
                () -> plan(programme, sent),
                model,
                response);
    }

    private FormPage plan(ProgrammeId programme, Sent sent) {
        var list = "/programmes/" + programme + "/plan/milestones";
        var others = choices.others(programme, null);
        var fields = new ArrayList<Field>();
        fields.add(
                Field.line(
                        "title",
                        "What is reached then",
                        "As something one can see, such as: the rooms are let.",
                        sent));
        fields.add(Field.oneOf("owner", "Who sees to it", null, sent, choices.people(programme)));
        fields.add(Field.date("due", "Due date", "For example, 1 9 2018.", sent));
        if (!others.isEmpty())
            fields.add(Field.someOf("after", "Waits for (optional)", WAITS, sent, others));
        fields.add(Field.happenedOn(sent));
        return FormPage.of(
                        programme, "Plan a milestone", list + "/new", fields.toArray(Field[]::new))
                .backTo(list, "Milestones and actions");
    }

    @GetMapping("/milestones/{milestone}/after")
    String waiting(@PathVariable MilestoneId milestone, Model model) {
        var row = milestones.require(milestone);
        return forms.show(after(row, Sent.nothing().with("after", row.after())), model);
    }

    @PostMapping("/milestones/{milestone}/after")
    String waits(
            @PathVariable MilestoneId milestone,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = milestones.require(milestone);
        return forms.send(
                sent,
                check ->
                        new ChangeDependencies(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                sent.version(),
                                DeliveryChoices.milestones(sent.all("after"))),
                milestones::changeDependencies,
                "/milestones/" + milestone,
                () -> after(milestones.require(milestone), sent),
                model,
                response);
    }

    private FormPage after(MilestoneRow row, Sent sent) {
        return about(
                row,
                "What does it wait for?",
                "/after",
                Field.someOf(
                        "after",
                        "Waits for",
                        WAITS,
                        sent,
                        choices.others(row.programme(), row.milestone())),
                Field.happenedOn(sent));
    }

    @GetMapping("/milestones/{milestone}/owner")
    String naming(@PathVariable MilestoneId milestone, Model model) {
        var row = milestones.require(milestone);
        return forms.show(owner(row, Sent.nothing().with("owner", row.owner())), model);
    }

    @PostMapping("/milestones/{milestone}/owner")
    String name(
            @PathVariable MilestoneId milestone,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = milestones.require(milestone);
        return forms.send(
                sent,
                check ->
                        new NameMilestoneOwner(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                sent.version(),
                                DeliveryChoices.person(sent.text("owner"))),
                milestones::nameOwner,
                "/milestones/" + milestone,
                () -> owner(milestones.require(milestone), sent),
                model,
                response);
    }

    private FormPage owner(MilestoneRow row, Sent sent) {
        return about(
                row,
                "Who sees to it from now on?",
                "/owner",
                Field.oneOf("owner", "Who sees to it", null, sent, choices.people(row.programme())),
                Field.happenedOn(sent));
    }

    private static FormPage about(MilestoneRow row, String title, String below, Field... fields) {
        var path = "/milestones/" + row.milestone();
        return FormPage.of(row.programme(), title, path + below, fields)
                .about(row.title(), row.version())
                .backTo(path, row.title());
    }
}
