package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.OutcomeId;
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

/** Setting an outcome, and giving it up. */
@Controller
class DefineOutcomePages {
    private final DeliveryForms forms;
    private final Outcomes outcomes;
    private final DeliveryChoices choices;

    DefineOutcomePages(DeliveryForms forms, Outcomes outcomes, DeliveryChoices choices) {
        this.forms = forms;
        this.outcomes = outcomes;
        this.choices = choices;
    }

    @GetMapping("/programmes/{programme}/plan/outcomes/new")
    String defining(@PathVariable ProgrammeId programme, Model model) {
        return forms.show(define(programme, Sent.nothing()), model);
    }

    @PostMapping("/programmes/{programme}/plan/outcomes/new")
    String define(
            @PathVariable ProgrammeId programme,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var id = OutcomeId.next();
        return forms.send(
                sent,
                check ->
                        new DefineOutcome(
                                id,
                                programme,
                                sent.text("title"),
                                smart(check, sent),
                                DeliveryChoices.person(sent.text("owner")),
                                sent.all("answers").stream().map(DecisionId::new).toList()),
                outcomes::define,
                "/outcomes/" + id,
                () -> define(programme, sent),
                model,
                response);
    }

    private static Smart smart(Check check, Sent sent) {
        return new Smart(
                sent.text("measure"),
                sent.text("unit"),
                Figures.number(check, "baseline", sent.text("baseline")),
                sent.date("baselineOn").parse(check, "baselineOn"),
                Figures.number(check, "target", sent.text("target")),
                sent.date("by").parse(check, "by"));
    }

    private FormPage define(ProgrammeId programme, Sent sent) {
        var list = "/programmes/" + programme + "/plan/outcomes";
        var issues = choices.issues(programme);
        var fields = new ArrayList<Field>();
        fields.add(Field.line("title", "What will be different", "In one plain sentence.", sent));
        fields.add(
                Field.line(
                        "measure",
                        "What is counted or measured",
                        "Such as: patients seen on a Saturday.",
                        sent));
        fields.add(Field.line("unit", "In what unit", "Such as: patients a month.", sent));
        fields.add(
                Field.figure(
                        "baseline",
                        "Where it stands (baseline)",
                        "A number, such as 120 or 62.5.",
                        sent));
        fields.add(Field.date("baselineOn", "It stood there on", "For example, 31 3 2018.", sent));
        fields.add(
                Field.figure("target", "Where it is to stand (target)", "Another number.", sent));
        fields.add(Field.date("by", "By when", "For example, 31 3 2019.", sent));
        fields.add(Field.oneOf("owner", "Who sees to it", null, sent, choices.people(programme)));
        if (!issues.isEmpty())
            fields.add(
                    Field.someOf(
                            "answers",
                            "Which common issue does it answer? (optional)",
                            "What the practices had agreed was troubling them.",
                            sent,
                            issues));
        fields.add(Field.happenedOn(sent));
        return FormPage.of(programme, "Set an outcome", list + "/new", fields.toArray(Field[]::new))
                .backTo(list, "Outcomes");
    }

    @GetMapping("/outcomes/{outcome}/give-up")
    String givingUp(@PathVariable OutcomeId outcome, Model model) {
        return forms.show(giveUp(outcomes.require(outcome), Sent.nothing()), model);
    }

    @PostMapping("/outcomes/{outcome}/give-up")
    String giveUp(
            @PathVariable OutcomeId outcome,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = outcomes.require(outcome);
        return forms.send(
                sent,
                check -> new GiveUpOutcome(outcome, row.programme(), sent.text("reason")),
                command -> outcomes.giveUp(command, sent.version()),
                "/outcomes/" + outcome,
                () -> giveUp(outcomes.require(outcome), sent),
                model,
                response);
    }

    private static FormPage giveUp(OutcomeRow row, Sent sent) {
        return ReadingPages.about(
                        row,
                        "Give it up",
                        "/give-up",
                        Field.prose("reason", "Why is it pursued no longer?", null, sent),
                        Field.happenedOn(sent))
                .saying("", "It stays on record, and cannot be taken up again.");
    }
}
