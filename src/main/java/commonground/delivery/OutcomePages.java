package commonground.delivery;

import commonground.export.Csv;
import commonground.kernel.OutcomeId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Agreements;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Outcomes: all of a programme, and one with its readings against the line. */
@Controller
class OutcomePages {
    /** An outcome, and how it stands. */
    record Line(OutcomeRow outcome, Course course) {}

    private final DeliveryForms forms;
    private final Outcomes outcomes;
    private final Agreements agreements;
    private final Figures figures;

    OutcomePages(DeliveryForms forms, Outcomes outcomes, Agreements agreements, Figures figures) {
        this.forms = forms;
        this.outcomes = outcomes;
        this.agreements = agreements;
        this.figures = figures;
    }

    @GetMapping("/programmes/{programme}/plan/outcomes")
    String list(@PathVariable ProgrammeId programme, Model model) {
        forms.place(programme, model);
        model.addAttribute(
                "lines",
                outcomes.of(programme).stream()
                        .map(row -> new Line(row, outcomes.course(row)))
                        .toList());
        model.addAttribute("mayPlan", forms.mayBegin(programme));
        return "delivery/outcomes";
    }

    @GetMapping("/outcomes/{outcome}")
    String one(@PathVariable OutcomeId outcome, Model model) {
        var row = outcomes.require(outcome);
        forms.place(row.programme(), model);
        model.addAttribute("outcome", row);
        model.addAttribute("smart", row.smart());
        model.addAttribute("course", outcomes.course(row));
        model.addAttribute("points", Point.of(row));
        model.addAttribute("figures", figures);
        model.addAttribute(
                "issues",
                agreements.issues(row.programme()).stream()
                        .filter(issue -> row.answers().contains(issue.decision()))
                        .toList());
        model.addAttribute("mayPlan", forms.mayPlan(row.programme()));
        return "delivery/outcome";
    }

    @GetMapping("/outcomes/{outcome}/readings.csv")
    ResponseEntity<byte[]> readings(@PathVariable OutcomeId outcome) {
        var row = outcomes.require(outcome);
        var csv =
                Csv.of(
                        "Date",
                        row.smart().measure(),
                        "Line",
                        "Line as first set",
                        "Source",
                        "Times corrected");
        for (var point : Point.of(row)) {
            var reading = point.reading();
            csv.row(
                    point.on(),
                    point.value(),
                    point.line(),
                    point.first(),
                    point.says(),
                    reading == null ? null : reading.before().size());
        }
        return csv.answer("readings.csv");
    }
}
