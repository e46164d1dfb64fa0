package commonground.plan;

import commonground.decision.DecisionRow;
import commonground.decision.Rule;
import commonground.decision.RuleForm;
import commonground.decision.RuleForms;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.programme.AgreedRow;
import commonground.programme.Agreements;
import commonground.programme.Matter;
import commonground.web.DateInput;
import commonground.web.Dates;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting a version of the plan to the group. */
@Controller
class PutPages {
    record PutForm(
            @Nullable String title,
            @Nullable String wording,
            @Nullable List<String> restsOn,
            @Nullable String reason,
            @Nullable Long version,
            @Nullable DateInput happenedOn) {}

    private final PlanPages pages;
    private final Plans plans;
    private final Agreements agreements;
    private final Dates dates;
    private final Forms forms;
    private final RuleForms rules;

    PutPages(
            PlanPages pages,
            Plans plans,
            Agreements agreements,
            Dates dates,
            Forms forms,
            RuleForms rules) {
        this.rules = rules;
        this.pages = pages;
        this.plans = plans;
        this.agreements = agreements;
        this.dates = dates;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/plan/versions/{number}/put")
    String putting(@PathVariable ProgrammeId programme, @PathVariable int number, Model model) {
        var version = plans.require(programme, number);
        var wording =
                plans.beforeTheGroup(programme)
                        .map(DecisionRow::text)
                        .orElse(
                                "We adopt version %d of the business plan, as drafted on %s."
                                        .formatted(number, dates.date(version.draftedOn())));
        var form =
                new PutForm(
                        "Business plan",
                        wording,
                        grounds(programme).stream().map(Option::value).toList(),
                        "",
                        null,
                        DateInput.EMPTY);
        return again(programme, version, model, form, RuleForm.of(Rule.CONSENT));
    }

    @PostMapping("/programmes/{programme}/plan/versions/{number}/put")
    String put(
            @PathVariable ProgrammeId programme,
            @PathVariable int number,
            @ModelAttribute PutForm form,
            @ModelAttribute RuleForm rule,
            Model model,
            HttpServletResponse response) {
        var version = plans.require(programme, number);
        var id = plans.proposal(programme);
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> rules.chosen(check, rule),
                                chosenRule ->
                                        plans.put(
                                                id,
                                                programme,
                                                number,
                                                text(form.title()),
                                                text(form.wording()),
                                                chosen(form.restsOn()),
                                                text(form.reason()),
                                                chosenRule,
                                                form.version())),
                receipt -> "/decisions/" + id,
                model,
                response,
                () -> again(programme, version, model, form, rule));
    }

    private String again(
            ProgrammeId programme, PlanRow version, Model model, PutForm form, RuleForm rule) {
        rules.offer(model, rule);
        pages.place(programme, model);
        model.addAttribute("version", version);
        model.addAttribute("beforeTheGroup", plans.beforeTheGroup(programme).orElse(null));
        model.addAttribute("groundOptions", grounds(programme));
        model.addAttribute("form", form);
        return "plan/put";
    }

    /** What a plan follows from: the issues, the vision and the form of working. */
    private List<Option> grounds(ProgrammeId programme) {
        return agreements.of(programme).stream()
                .filter(agreed -> agreed.matter() != Matter.BUSINESS_PLAN)
                .map(PutPages::option)
                .toList();
    }

    private static Option option(AgreedRow agreed) {
        var kind =
                switch (agreed.matter()) {
                    case COMMON_ISSUE -> "Common issue";
                    case VISION -> "Shared vision";
                    case FORM_OF_WORKING -> "Form of working";
                    case BUSINESS_PLAN -> "Business plan";
                };
        return new Option(agreed.decision().value(), kind, agreed.words());
    }

    private static List<DecisionId> chosen(@Nullable List<String> chosen) {
        return chosen == null ? List.of() : chosen.stream().map(DecisionId::new).toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
