package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
import commonground.kernel.Moment;
import commonground.web.Dates;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of a milestone: it moves, is met, or is given up. */
@Controller
class EndMilestonePages {
    private final DeliveryForms forms;
    private final Milestones milestones;
    private final Dates dates;

    EndMilestonePages(DeliveryForms forms, Milestones milestones, Dates dates) {
        this.forms = forms;
        this.milestones = milestones;
        this.dates = dates;
    }

    @GetMapping("/milestones/{milestone}/move")
    String moving(@PathVariable MilestoneId milestone, Model model) {
        return forms.show(move(milestones.require(milestone), Sent.nothing()), model);
    }

    @PostMapping("/milestones/{milestone}/move")
    String move(
            @PathVariable MilestoneId milestone,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = milestones.require(milestone);
        return forms.send(
                sent,
                check ->
                        new MoveMilestone(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                sent.version(),
                                sent.date("to").parse(check, "to"),
                                sent.text("reason")),
                milestones::move,
                "/milestones/" + milestone,
                () -> move(milestones.require(milestone), sent),
                model,
                response);
    }

    private FormPage move(MilestoneRow row, Sent sent) {
        return about(
                        row,
                        "Move the date",
                        "/move",
                        Field.date("to", "New date", "For example, 15 9 2018.", sent),
                        Field.prose("reason", "Why does it move?", null, sent),
                        Field.happenedOn(sent))
                .saying("It is due on " + dates.date(row.due()) + ". That date stays visible.", "");
    }

    @GetMapping("/milestones/{milestone}/meet")
    String meeting(@PathVariable MilestoneId milestone, Model model) {
        var today = Sent.nothing().with("on", Moment.current().date());
        return forms.show(meet(milestones.require(milestone), today), model);
    }

    @PostMapping("/milestones/{milestone}/meet")
    String meet(
            @PathVariable MilestoneId milestone,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = milestones.require(milestone);
        return forms.send(
                sent,
                check ->
                        new MeetMilestone(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                sent.version(),
                                sent.date("on").parse(check, "on"),
                                sent.text("evidence")),
                milestones::meet,
                "/milestones/" + milestone,
                () -> meet(milestones.require(milestone), sent),
                model,
                response);
    }

    private FormPage meet(MilestoneRow row, Sent sent) {
        return about(
                        row,
                        "Record that it is met",
                        "/meet",
                        Field.date("on", "When was it met?", "For example, 1 9 2018.", sent),
                        Field.prose(
                                "evidence",
                                "By what does one see it?",
                                "Such as the lease, a rota, a figure: what somebody else could look at.",
                                sent))
                .saying(
                        "",
                        "Nothing about it changes afterwards, unless it turns out not to be met.");
    }

    @GetMapping("/milestones/{milestone}/give-up")
    String givingUp(@PathVariable MilestoneId milestone, Model model) {
        return forms.show(giveUp(milestones.require(milestone), Sent.nothing()), model);
    }

    @PostMapping("/milestones/{milestone}/give-up")
    String giveUp(
            @PathVariable MilestoneId milestone,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var sent = new Sent(fields);
        var row = milestones.require(milestone);
        return forms.send(
                sent,
                check ->
                        new GiveUpMilestone(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                sent.version(),
                                sent.text("reason")),
                milestones::giveUp,
                "/milestones/" + milestone,
                () -> giveUp(milestones.require(milestone), sent),
                model,
                response);
    }

    private FormPage giveUp(MilestoneRow row, Sent sent) {
        return about(
                        row,
                        "Give it up",
                        "/give-up",
                        Field.prose("reason", "Why is it pursued no longer?", null, sent),
                        Field.happenedOn(sent))
                .saying("", "It stays on record, and cannot be taken up again.");
    }

    static FormPage about(MilestoneRow row, String title, String below, Field... fields) {
        var path = "/milestones/" + row.milestone();
        return FormPage.of(row.programme(), title, path + below, fields)
                .about(row.title(), row.version())
                .backTo(path, row.title());
    }
}
