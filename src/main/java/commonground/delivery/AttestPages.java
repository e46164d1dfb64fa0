package commonground.delivery;

import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who holds an outcome to be achievable and realistic, and who no longer does. */
@Controller
class AttestPages {
    private static final List<Option> QUALITIES =
            List.of(
                    new Option("ACHIEVABLE", "Achievable", "It can be done at all"),
                    new Option(
                            "REALISTIC",
                            "Realistic",
                            "It can be done here, with these people and means, by that date"));

    private final DeliveryForms forms;
    private final Outcomes outcomes;
    private final DeliveryChoices choices;

    AttestPages(DeliveryForms forms, Outcomes outcomes, DeliveryChoices choices) {
        this.forms = forms;
        this.outcomes = outcomes;
        this.choices = choices;
    }

    @GetMapping("/outcomes/{outcome}/attest")
    String attesting(@PathVariable OutcomeId outcome, Model model) {
        return forms.show(attest(outcomes.require(outcome), Sent.nothing()), model);
    }

    @PostMapping("/outcomes/{outcome}/attest")
    String attest(
            @PathVariable OutcomeId outcome,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = outcomes.require(outcome);
        return forms.send(
                sent,
                check ->
                        new AttestOutcome(
                                outcome,
                                row.programme(),
                                quality(sent.text("quality")),
                                DeliveryChoices.person(sent.text("person")),
                                sent.text("words")),
                command -> outcomes.attest(command, sent.version()),
                "/outcomes/" + outcome,
                () -> attest(outcomes.require(outcome), sent),
                model,
                response);
    }

    private FormPage attest(OutcomeRow row, Sent sent) {
        return ReadingPages.about(
                        row,
                        "Record who vouches for it",
                        "/attest",
                        Field.radios("quality", "They hold it to be", null, sent, QUALITIES),
                        Field.oneOf("person", "Who", null, sent, choices.people(row.programme())),
                        Field.prose("words", "In their words", null, sent),
                        Field.happenedOn(sent))
                .saying("What the same person said before is replaced, and stays on record.", "");
    }

    @GetMapping("/outcomes/{outcome}/attested/{quality}/{person}/withdraw")
    String withdrawing(
            @PathVariable OutcomeId outcome,
            @PathVariable Quality quality,
            @PathVariable PersonId person,
            Model model) {
        var row = outcomes.require(outcome);
        return forms.show(withdraw(row, quality, person, Sent.nothing()), model);
    }

    @PostMapping("/outcomes/{outcome}/attested/{quality}/{person}/withdraw")
    String withdraw(
            @PathVariable OutcomeId outcome,
            @PathVariable Quality quality,
            @PathVariable PersonId person,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = outcomes.require(outcome);
        return forms.send(
                sent,
                check ->
                        new WithdrawAttestation(
                                outcome, row.programme(), quality, person, sent.text("reason")),
                command -> outcomes.withdraw(command, sent.version()),
                "/outcomes/" + outcome,
                () -> withdraw(outcomes.require(outcome), quality, person, sent),
                model,
                response);
    }

    private static FormPage withdraw(OutcomeRow row, Quality quality, PersonId person, Sent sent) {
        return ReadingPages.about(
                row,
                "They no longer vouch for it",
                "/attested/" + quality + "/" + person + "/withdraw",
                Field.prose("reason", "Why not?", "In their words.", sent),
                Field.happenedOn(sent));
    }

    /** Null where nothing, or nothing known, was chosen: the command refuses it with its words. */
    @SuppressWarnings("NullAway")
    private static Quality quality(String chosen) {
        return Stream.of(Quality.values())
                .filter(quality -> quality.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
