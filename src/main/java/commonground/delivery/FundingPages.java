package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The money: who was asked for how much, what was given, and what is wanting. */
@Controller
class FundingPages {
    private final DeliveryForms forms;
    private final Actions actions;

    FundingPages(DeliveryForms forms, Actions actions) {
        this.forms = forms;
        this.actions = actions;
    }

    @GetMapping("/programmes/{programme}/plan/funding")
    String all(@PathVariable ProgrammeId programme, Model model) {
        forms.place(programme, model);
        var all = actions.of(programme);
        model.addAttribute("actions", all);
        model.addAttribute("funding", Funding.of(all));
        model.addAttribute("mayPlan", forms.mayBegin(programme));
        return "delivery/funding";
    }

    @GetMapping("/actions/{action}/funding/new")
    String asking(@PathVariable ActionId action, Model model) {
        return forms.show(ask(actions.require(action), Sent.nothing()), model);
    }

    @PostMapping("/actions/{action}/funding/new")
    String ask(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = actions.require(action);
        return forms.send(
                sent,
                check ->
                        new AskForFunding(
                                action,
                                row.programme(),
                                sent.text("source"),
                                Figures.amount(check, "pounds", sent.text("pounds")),
                                sent.text("purpose")),
                command -> actions.ask(command, sent.version()),
                "/actions/" + action,
                () -> ask(actions.require(action), sent),
                model,
                response);
    }

    private static FormPage ask(ActionRow row, Sent sent) {
        return ActionPages.about(
                row,
                "Record that money is asked for",
                "/funding/new",
                Field.line("source", "Who is asked", "Such as: the locality budget.", sent),
                Field.figure("pounds", "How much", "In pounds, such as 1,200 or 1,200.50.", sent),
                Field.prose("purpose", "What for", null, sent),
                Field.happenedOn(sent));
    }

    @GetMapping("/actions/{action}/funding/{line}/grant")
    String granting(@PathVariable ActionId action, @PathVariable int line, Model model) {
        var row = actions.require(action);
        var asked = Sent.nothing().with("pounds", line(row, line).asked().toPlainString());
        return forms.show(grant(row, line, asked), model);
    }

    @PostMapping("/actions/{action}/funding/{line}/grant")
    String grant(
            @PathVariable ActionId action,
            @PathVariable int line,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = actions.require(action);
        return forms.send(
                sent,
                check ->
                        new GrantFunding(
                                action,
                                row.programme(),
                                line,
                                Figures.amount(check, "pounds", sent.text("pounds")),
                                sent.text("note")),
                command -> actions.grant(command, sent.version()),
                "/actions/" + action,
                () -> grant(actions.require(action), line, sent),
                model,
                response);
    }

    private static FormPage grant(ActionRow row, int line, Sent sent) {
        return ActionPages.about(
                        row,
                        "Record that money is given",
                        "/funding/" + line + "/grant",
                        Field.figure("pounds", "How much is given", "In pounds.", sent),
                        Field.prose("note", "On what conditions? (optional)", null, sent),
                        Field.happenedOn(sent))
                .saying("Asked of: " + line(row, line).source() + ".", "");
    }

    @GetMapping("/actions/{action}/funding/{line}/refuse")
    String refusing(@PathVariable ActionId action, @PathVariable int line, Model model) {
        return forms.show(refuse(actions.require(action), line, Sent.nothing()), model);
    }

    @PostMapping("/actions/{action}/funding/{line}/refuse")
    String refuse(
            @PathVariable ActionId action,
            @PathVariable int line,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = actions.require(action);
        return forms.send(
                sent,
                check -> new RefuseFunding(action, row.programme(), line, sent.text("reason")),
                command -> actions.refuse(command, sent.version()),
                "/actions/" + action,
                () -> refuse(actions.require(action), line, sent),
                model,
                response);
    }

    private static FormPage refuse(ActionRow row, int line, Sent sent) {
        return ActionPages.about(
                        row,
                        "Record that money is not given",
                        "/funding/" + line + "/refuse",
                        Field.prose("reason", "Why not?", null, sent),
                        Field.happenedOn(sent))
                .saying("Asked of: " + line(row, line).source() + ".", "");
    }

    private static FundingLine line(ActionRow row, int line) {
        return row.funding().stream()
                .filter(known -> known.line() == line)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("delivery.line-unknown"));
    }
}
