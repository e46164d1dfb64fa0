package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.web.Api;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Weighing forms of working: tabling the options, and changing them while the proposal is open. */
@Controller
class OptionsPages {
    private static final String DO = "do";

    /** Everything typed into the form, whichever of its buttons was pressed. */
    record WeighForm(
            String title,
            String wording,
            String reason,
            String basedOn,
            String version,
            String supersedes,
            List<String> restsOn,
            OptionsTyped options,
            DateInput happenedOn) {
        static WeighForm of(MultiValueMap<String, String> sent, OptionsTyped options) {
            return new WeighForm(
                    Choices.text(sent.getFirst("title")),
                    Choices.text(sent.getFirst("wording")),
                    Choices.text(sent.getFirst("reason")),
                    Choices.text(sent.getFirst("basedOn")),
                    Choices.text(sent.getFirst("version")),
                    Choices.text(sent.getFirst("supersedes")),
                    sent.getOrDefault("restsOn", List.of()),
                    options,
                    new DateInput(
                            sent.getFirst("happenedOn.day"),
                            sent.getFirst("happenedOn.month"),
                            sent.getFirst("happenedOn.year")));
        }

        @Nullable Long versionRead() {
            return version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
        }

        int wordingRead() {
            return basedOn.matches("\\d{1,6}") ? Integer.parseInt(basedOn) : 0;
        }
    }

    private final DecisionPages pages;
    private final Decisions decisions;
    private final Details details;
    private final GroundChoices grounds;
    private final Forms forms;
    private final Choices choices;
    private final RuleForms rules;

    OptionsPages(
            DecisionPages pages,
            Decisions decisions,
            Details details,
            GroundChoices grounds,
            Forms forms,
            Choices choices,
            RuleForms rules) {
        this.rules = rules;
        this.pages = pages;
        this.decisions = decisions;
        this.details = details;
        this.grounds = grounds;
        this.forms = forms;
        this.choices = choices;
    }

    @GetMapping("/programmes/{programme}/decisions/new/form-of-working")
    String weighing(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "") String supersedes,
            Model model) {
        var doNothing = choices.option(FormOfWorking.DO_NOTHING).label();
        return again(
                programme,
                model,
                new WeighForm(
                        "",
                        "",
                        "",
                        "",
                        "",
                        supersedes,
                        grounds.usual(programme, Subject.FORM_OF_WORKING.name()),
                        OptionsTyped.beginning(doNothing),
                        DateInput.EMPTY),
                RuleForm.of(Rule.CONSENT));
    }

    @PostMapping("/programmes/{programme}/decisions/new/form-of-working")
    String weigh(
            @PathVariable ProgrammeId programme,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute RuleForm rule,
            Model model,
            HttpServletResponse response) {
        var changed = rowsChanged(sent, model);
        if (changed != null) return again(programme, model, WeighForm.of(sent, changed), rule);
        var form = WeighForm.of(sent, OptionsTyped.of(sent).written());
        var id = DecisionId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new TableProposal(
                                                id,
                                                programme,
                                                Subject.FORM_OF_WORKING,
                                                form.title(),
                                                form.wording(),
                                                GroundChoices.chosen(form.restsOn()),
                                                null,
                                                form.options().appraisal(choices),
                                                Api.orRefused(RuleForms.read(check, rule)),
                                                TablingPages.earlier(form.supersedes())),
                                decisions::table),
                receipt -> "/decisions/" + id,
                model,
                response,
                () -> again(programme, model, form, rule));
    }

    private String again(ProgrammeId programme, Model model, WeighForm form, RuleForm rule) {
        rules.offer(model, rule);
        pages.place(programme, model);
        model.addAttribute("groundOptions", grounds.options(programme));
        return shown(model, form, "decision/weigh");
    }

    @GetMapping("/decisions/{decision}/options")
    String changing(@PathVariable DecisionId decision, Model model) {
        var row = decisions.require(decision);
        var options = OptionsTyped.of(appraisal(decision, row.wording()));
        return again(
                decision,
                model,
                new WeighForm(
                        "",
                        row.text(),
                        "",
                        String.valueOf(row.wording()),
                        String.valueOf(row.version()),
                        "",
                        List.of(),
                        options,
                        DateInput.EMPTY));
    }

    @PostMapping("/decisions/{decision}/options")
    String change(
            @PathVariable DecisionId decision,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var changed = rowsChanged(sent, model);
        if (changed != null) return again(decision, model, WeighForm.of(sent, changed));
        var form = WeighForm.of(sent, OptionsTyped.of(sent).written());
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new AmendWording(
                                                decision,
                                                form.wordingRead(),
                                                form.wording(),
                                                form.reason(),
                                                form.options().appraisal(choices)),
                                command -> decisions.amendAsRead(command, form.versionRead())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form));
    }

    private String again(DecisionId decision, Model model, WeighForm form) {
        pages.showForForm(decision, model);
        return shown(model, form, "decision/options");
    }

    private String shown(Model model, WeighForm form, String view) {
        model.addAttribute("form", form);
        model.addAttribute("formOptions", choices.options(FormOfWorking.values()));
        model.addAttribute("most", Appraisal.MOST);
        model.addAttribute("longest", FormOption.LONGEST);
        return view;
    }

    /** The rows after one was added or taken away; null if the form itself was sent. */
    private static @Nullable OptionsTyped rowsChanged(
            MultiValueMap<String, String> sent, Model model) {
        var asked = Choices.text(sent.getFirst(DO));
        var typed = OptionsTyped.of(sent);
        if (asked.equals("add")) {
            var more = typed.full() ? typed : typed.withOneMore();
            model.addAttribute("added", more.rows().size());
            return more;
        }
        return asked.matches("remove-\\d{1,6}")
                ? typed.without(Integer.parseInt(asked.substring("remove-".length())))
                : null;
    }

    private Appraisal appraisal(DecisionId decision, int wording) {
        if (details.of(decision, wording).orElse(null) instanceof Appraisal appraisal)
            return appraisal;
        throw Refusal.unknown("decision.option-unknown");
    }
}
