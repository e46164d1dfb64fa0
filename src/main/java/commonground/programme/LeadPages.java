package commonground.programme;

import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.Acting;
import commonground.kernel.Commands;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.views.Moments;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Place;
import commonground.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Those who were nominated take the lead on, or decline; each themselves, or on their behalf. */
@Controller
class LeadPages {
    record LeadForm(@Nullable String reason, @Nullable DateInput happenedOn) {
        String why() {
            return reason == null ? "" : reason;
        }
    }

    private final Programmes programmes;
    private final Agreements agreements;
    private final Practices practices;
    private final Commands commands;
    private final Moments moments;
    private final Forms forms;

    LeadPages(
            Programmes programmes,
            Agreements agreements,
            Practices practices,
            Commands commands,
            Moments moments,
            Forms forms) {
        this.programmes = programmes;
        this.agreements = agreements;
        this.practices = practices;
        this.commands = commands;
        this.moments = moments;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/lead/{person}/confirm")
    String confirming(
            @PathVariable ProgrammeId programme, @PathVariable PersonId person, Model model) {
        return again(programme, person, model, null, "programme/confirm-lead");
    }

    @PostMapping("/programmes/{programme}/lead/{person}/confirm")
    String confirm(
            @PathVariable ProgrammeId programme,
            @PathVariable PersonId person,
            @ModelAttribute LeadForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                programme,
                person,
                form,
                (lead, seat) ->
                        new ConfirmLead(programme, lead.decision(), person, seat.practice()),
                "programme/confirm-lead",
                model,
                response);
    }

    @GetMapping("/programmes/{programme}/lead/{person}/decline")
    String declining(
            @PathVariable ProgrammeId programme, @PathVariable PersonId person, Model model) {
        return again(programme, person, model, null, "programme/decline-lead");
    }

    @PostMapping("/programmes/{programme}/lead/{person}/decline")
    String decline(
            @PathVariable ProgrammeId programme,
            @PathVariable PersonId person,
            @ModelAttribute LeadForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                programme,
                person,
                form,
                (lead, seat) ->
                        new DeclineLead(
                                programme, lead.decision(), person, seat.practice(), form.why()),
                "programme/decline-lead",
                model,
                response);
    }

    private interface Saying {
        Object command(LeadRow lead, Seat seat);
    }

    private String send(
            ProgrammeId programme,
            PersonId person,
            LeadForm form,
            Saying saying,
            String view,
            Model model,
            HttpServletResponse response) {
        Supplier<Receipt> work =
                () -> {
                    var lead = moments.upToDate(() -> require(programme));
                    var seat = require(lead, person);
                    return HappenedOn.send(
                            form.happenedOn(), check -> saying.command(lead, seat), commands::send);
                };
        return forms.send(
                work,
                receipt -> "/programmes/" + programme + "#lead",
                model,
                response,
                () -> again(programme, person, model, form, view));
    }

    private LeadRow require(ProgrammeId programme) {
        return agreements.lead(programme).orElseThrow(() -> Refusal.unknown("programme.no-lead"));
    }

    private static Seat require(LeadRow lead, PersonId person) {
        return lead.seatOf(person).orElseThrow(() -> Refusal.unknown("programme.not-nominated"));
    }

    private String again(
            ProgrammeId programme,
            PersonId person,
            Model model,
            @Nullable LeadForm form,
            String view) {
        var row = programmes.require(programme);
        var lead = require(programme);
        var seat = require(lead, person);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.OVERVIEW, row.closedOn()));
        var acting = Acting.current();
        model.addAttribute("self", acting != null && acting.person().equals(person));
        model.addAttribute("lead", lead);
        model.addAttribute("seat", seat);
        model.addAttribute(
                "practice",
                practices
                        .find(seat.practice())
                        .map(Practice::name)
                        .orElse(seat.practice().value()));
        model.addAttribute("form", form == null ? new LeadForm("", DateInput.EMPTY) : form);
        return view;
    }
}
