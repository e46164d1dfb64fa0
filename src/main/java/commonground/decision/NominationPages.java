package commonground.decision;

import commonground.access.InvitePerson;
import commonground.access.Person;
import commonground.access.Role;
import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.programme.Nominee;
import commonground.programme.Seat;
import commonground.web.Api;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Nominating who leads: tabling it, and changing it while the proposal is open. */
@Controller
class NominationPages {
    record NominateForm(
            @Nullable String title,
            @Nullable String wording,
            @Nullable String reason,
            @Nullable Integer basedOn,
            @Nullable Long version,
            @Nullable String supersedes,
            @Nullable List<String> restsOn,
            @Nullable String partner,
            @Nullable String partnerDays,
            @Nullable String manager,
            @Nullable String managerDays,
            @Nullable String funding,
            @Nullable DateInput from,
            @Nullable DateInput happenedOn) {}

    private final DecisionPages pages;
    private final Decisions decisions;
    private final Details details;
    private final Nominations nominations;
    private final Practices practices;
    private final GroundChoices grounds;
    private final Forms forms;
    private final RuleForms rules;

    NominationPages(
            DecisionPages pages,
            Decisions decisions,
            Details details,
            Nominations nominations,
            Practices practices,
            GroundChoices grounds,
            Forms forms,
            RuleForms rules) {
        this.rules = rules;
        this.pages = pages;
        this.decisions = decisions;
        this.details = details;
        this.nominations = nominations;
        this.practices = practices;
        this.grounds = grounds;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/decisions/new/lead")
    String nominating(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "") String supersedes,
            Model model) {
        return again(
                programme,
                model,
                new NominateForm(
                        "",
                        "",
                        "",
                        null,
                        null,
                        supersedes,
                        grounds.usual(programme, Subject.LEAD.name()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        DateInput.EMPTY,
                        DateInput.EMPTY),
                RuleForm.of(Rule.CONSENT));
    }

    @PostMapping("/programmes/{programme}/decisions/new/lead")
    String nominate(
            @PathVariable ProgrammeId programme,
            @ModelAttribute NominateForm form,
            @ModelAttribute RuleForm rule,
            Model model,
            HttpServletResponse response) {
        var id = DecisionId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new TableProposal(
                                                id,
                                                programme,
                                                Subject.LEAD,
                                                Choices.text(form.title()),
                                                Choices.text(form.wording()),
                                                GroundChoices.chosen(form.restsOn()),
                                                null,
                                                nomination(check, form),
                                                Api.orRefused(RuleForms.read(check, rule)),
                                                TablingPages.earlier(form.supersedes())),
                                decisions::table),
                receipt -> "/decisions/" + id,
                model,
                response,
                () -> again(programme, model, form, rule));
    }

    private String again(ProgrammeId programme, Model model, NominateForm form, RuleForm rule) {
        rules.offer(model, rule);
        pages.place(programme, model);
        model.addAttribute("groundOptions", grounds.options(programme));
        return shown(programme, model, form, "decision/nominate");
    }

    @GetMapping("/decisions/{decision}/lead")
    String changing(@PathVariable DecisionId decision, Model model) {
        var row = decisions.require(decision);
        if (!(details.of(decision, row.wording()).orElse(null) instanceof Nomination now))
            throw Refusal.unknown("decision.unknown");
        return again(
                decision,
                model,
                new NominateForm(
                        "",
                        row.text(),
                        "",
                        row.wording(),
                        row.version(),
                        null,
                        List.of(),
                        now.partner().person().value(),
                        String.valueOf(now.partner().halfDays()),
                        now.manager().person().value(),
                        String.valueOf(now.manager().halfDays()),
                        now.funding(),
                        DateInput.of(now.from()),
                        DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/lead")
    String change(
            @PathVariable DecisionId decision,
            @ModelAttribute NominateForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new AmendWording(
                                                decision,
                                                form.basedOn() == null ? 0 : form.basedOn(),
                                                Choices.text(form.wording()),
                                                Choices.text(form.reason()),
                                                nomination(check, form)),
                                command -> decisions.amendAsRead(command, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form));
    }

    private String again(DecisionId decision, Model model, NominateForm form) {
        var programme = pages.showForForm(decision, model).decision().programme();
        return shown(programme, model, form, "decision/lead");
    }

    private String shown(ProgrammeId programme, Model model, NominateForm form, String view) {
        model.addAttribute("form", form);
        model.addAttribute("partners", people(programme, Role.PRACTICE_PARTNER));
        model.addAttribute("managers", people(programme, Role.PRACTICE_MANAGER));
        model.addAttribute("mayInvite", pages.may(InvitePerson.class));
        model.addAttribute(
                "days",
                IntStream.rangeClosed(1, Nominee.MOST_HALF_DAYS)
                        .mapToObj(half -> Option.of(half, Seat.daysAWeek(half)))
                        .toList());
        return view;
    }

    private List<Option> people(ProgrammeId programme, Role role) {
        return nominations.candidates(programme, role).stream()
                .map(person -> Option.of(person.id(), person.name() + ", " + practice(person)))
                .toList();
    }

    private String practice(Person person) {
        var code = person.practice();
        if (code == null) return "";
        return practices.find(code).map(Practice::name).orElse(code.value());
    }

    @SuppressWarnings("NullAway") // a null is refused with words by the command
    private Nomination nomination(Check check, NominateForm form) {
        return new Nomination(
                nominations.nominee(form.partner(), halfDays(form.partnerDays())),
                nominations.nominee(form.manager(), halfDays(form.managerDays())),
                Choices.text(form.funding()),
                DateInput.orEmpty(form.from()).parse(check, "from"));
    }

    private static int halfDays(@Nullable String chosen) {
        return chosen != null && chosen.matches("\\d{1,3}") ? Integer.parseInt(chosen) : 0;
    }
}
