package commonground.delivery;

import commonground.kernel.Moment;
import commonground.kernel.OutcomeId;
import commonground.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an outcome stood on a date, and what was recorded wrongly. */
@Controller
class ReadingPages {
    private final DeliveryForms forms;
    private final Outcomes outcomes;

    ReadingPages(DeliveryForms forms, Outcomes outcomes) {
        this.forms = forms;
        this.outcomes = outcomes;
    }

    @GetMapping("/outcomes/{outcome}/readings/new")
    String recording(@PathVariable OutcomeId outcome, Model model) {
        var today = Sent.nothing().with("on", Moment.current().date());
        return forms.show(record(outcomes.require(outcome), today), model);
    }

    @PostMapping("/outcomes/{outcome}/readings/new")
    String record(
            @PathVariable OutcomeId outcome,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = outcomes.require(outcome);
        return forms.send(
                sent,
                check ->
                        new RecordReading(
                                outcome,
                                row.programme(),
                                Figures.number(check, "value", sent.text("value")),
                                sent.date("on").parse(check, "on"),
                                sent.text("source")),
                command -> outcomes.record(command, sent.version()),
                "/outcomes/" + outcome,
                () -> record(outcomes.require(outcome), sent),
                model,
                response);
    }

    private static FormPage record(OutcomeRow row, Sent sent) {
        return about(row, "Record a reading", "/readings/new", figures(row, sent));
    }

    @GetMapping("/outcomes/{outcome}/readings/{number}/correct")
    String correcting(@PathVariable OutcomeId outcome, @PathVariable int number, Model model) {
        var row = outcomes.require(outcome);
        var reading = reading(row, number);
        var now =
                Sent.nothing()
                        .with("value", reading.value().toPlainString())
                        .with("on", reading.on())
                        .with("source", reading.source());
        return forms.show(correct(row, number, now), model);
    }

    @PostMapping("/outcomes/{outcome}/readings/{number}/correct")
    String correct(
            @PathVariable OutcomeId outcome,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = outcomes.require(outcome);
        return forms.send(
                sent,
                check ->
                        new CorrectReading(
                                outcome,
                                row.programme(),
                                number,
                                Figures.number(check, "value", sent.text("value")),
                                sent.date("on").parse(check, "on"),
                                sent.text("source"),
                                sent.text("reason")),
                command -> outcomes.correct(command, sent.version()),
                "/outcomes/" + outcome,
                () -> correct(outcomes.require(outcome), number, sent),
                model,
                response);
    }

    private static FormPage correct(OutcomeRow row, int number, Sent sent) {
        var fields = new ArrayList<>(List.of(figures(row, sent)));
        fields.add(Field.prose("reason", "What was wrong with it?", null, sent));
        return about(
                        row,
                        "Correct a reading",
                        "/readings/" + number + "/correct",
                        fields.toArray(Field[]::new))
                .saying("What was recorded before stays on record.", "");
    }

    private static Reading reading(OutcomeRow row, int number) {
        return row.readings().stream()
                .filter(reading -> reading.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("delivery.reading-unknown"));
    }

    private static Field[] figures(OutcomeRow row, Sent sent) {
        return new Field[] {
            Field.figure("value", row.smart().measure(), "In " + row.smart().unit() + ".", sent),
            Field.date("on", "It stood there on", "For example, 31 5 2018.", sent),
            Field.line("source", "Where does the figure come from?", null, sent)
        };
    }

    static FormPage about(OutcomeRow row, String title, String below, Field... fields) {
        var path = "/outcomes/" + row.outcome();
        return FormPage.of(row.programme(), title, path + below, fields)
                .about(row.title(), row.version())
                .backTo(path, row.title());
    }
}
