package commonground.delivery;

import commonground.kernel.OutcomeId;
import commonground.web.Dates;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An outcome's target is revised; the one before stays beside it. */
@Controller
@RequestMapping("/outcomes/{outcome}/target")
class ReviseTargetPages {
    private final DeliveryForms forms;
    private final Outcomes outcomes;
    private final Figures figures;
    private final Dates dates;

    ReviseTargetPages(DeliveryForms forms, Outcomes outcomes, Figures figures, Dates dates) {
        this.forms = forms;
        this.outcomes = outcomes;
        this.figures = figures;
        this.dates = dates;
    }

    @GetMapping
    String revising(@PathVariable OutcomeId outcome, Model model) {
        var row = outcomes.require(outcome);
        var now =
                Sent.nothing()
                        .with("target", row.smart().target().toPlainString())
                        .with("by", row.smart().by());
        return forms.show(revise(row, now), model);
    }

    @PostMapping
    String revise(
            @PathVariable OutcomeId outcome,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var programme = outcomes.require(outcome).programme();
        return forms.send(
                sent,
                check ->
                        new ReviseTarget(
                                outcome,
                                programme,
                                Figures.number(check, "target", sent.text("target")),
                                sent.date("by").parse(check, "by"),
                                sent.text("reason")),
                command -> outcomes.revise(command, sent.version()),
                "/outcomes/" + outcome,
                () -> revise(outcomes.require(outcome), sent),
                model,
                response);
    }

    private FormPage revise(OutcomeRow row, Sent sent) {
        var smart = row.smart();
        return ReadingPages.about(
                        row,
                        "Revise the target",
                        "/target",
                        Field.figure("target", "New target", "In " + smart.unit() + ".", sent),
                        Field.date("by", "By when", "For example, 31 3 2019.", sent),
                        Field.prose("reason", "Why is it another?", null, sent),
                        Field.happenedOn(sent))
                .saying(
                        "The target is %s by %s. It stays on record, and the chart goes on showing the line to the first one."
                                .formatted(figures.number(smart.target()), dates.date(smart.by())),
                        "");
    }
}
