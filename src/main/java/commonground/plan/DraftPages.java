package commonground.plan;

import commonground.kernel.PlanId;
import commonground.kernel.ProgrammeId;
import commonground.views.Moments;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a version of the plan. */
@Controller
class DraftPages {
    /** Everything typed into the form, whichever of its buttons was pressed. */
    record DraftForm(
            int basedOn, SectionsTyped sections, String link, String reason, DateInput happenedOn) {
        static DraftForm of(MultiValueMap<String, String> sent, SectionsTyped sections) {
            var basedOn = text(sent.getFirst("basedOn"));
            return new DraftForm(
                    basedOn.matches("\\d{1,6}") ? Integer.parseInt(basedOn) : 0,
                    sections,
                    text(sent.getFirst("link")),
                    text(sent.getFirst("reason")),
                    new DateInput(
                            sent.getFirst("happenedOn.day"),
                            sent.getFirst("happenedOn.month"),
                            sent.getFirst("happenedOn.year")));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    private final PlanPages pages;
    private final Plans plans;
    private final Moments moments;
    private final Forms forms;

    DraftPages(PlanPages pages, Plans plans, Moments moments, Forms forms) {
        this.pages = pages;
        this.plans = plans;
        this.moments = moments;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/plan/draft")
    String drafting(@PathVariable ProgrammeId programme, Model model) {
        var form =
                plans.latest(programme)
                        .map(latest ->
                                new DraftForm(
                                        latest.number(),
                                        new SectionsTyped(latest.sections()),
                                        latest.link(),
                                        "",
                                        DateInput.EMPTY))
                        .orElseGet(() ->
                                new DraftForm(
                                        0, SectionsTyped.beginning(), "", "", DateInput.EMPTY));
        return again(programme, model, form);
    }

    @PostMapping("/programmes/{programme}/plan/draft")
    String draft(
            @PathVariable ProgrammeId programme,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var changed = rowsChanged(sent, model);
        if (changed != null) return again(programme, model, DraftForm.of(sent, changed));
        var form = DraftForm.of(sent, SectionsTyped.of(sent).written());
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new DraftPlan(
                                                PlanId.of(programme),
                                                programme,
                                                form.basedOn(),
                                                form.sections().rows(),
                                                form.link(),
                                                form.reason()),
                                plans::draft),
                receipt -> "/programmes/" + programme + "/plan",
                model,
                response,
                () -> refused(programme, model, form));
    }

    /** Sent again after reading what another wrote in the meantime, it follows that version. */
    private String refused(ProgrammeId programme, Model model, DraftForm typed) {
        var latest = moments.upToDate(() -> plans.latest(programme).map(PlanRow::number).orElse(0));
        if (latest != typed.basedOn()) model.addAttribute("meanwhile", latest);
        return again(
                programme,
                model,
                new DraftForm(
                        latest,
                        typed.sections(),
                        typed.link(),
                        typed.reason(),
                        typed.happenedOn()));
    }

    private String again(ProgrammeId programme, Model model, DraftForm form) {
        pages.place(programme, model);
        model.addAttribute("form", form);
        model.addAttribute("most", DraftPlan.MOST_SECTIONS);
        model.addAttribute("mayDraft", plans.mayDraft(programme));
        return "plan/draft";
    }

    /** The rows after one was added or taken away; null if the form itself was sent. */
    private static @Nullable SectionsTyped rowsChanged(
            MultiValueMap<String, String> sent, Model model) {
        var asked = sent.getFirst("do");
        if (asked == null) return null;
        var typed = SectionsTyped.of(sent);
        if (asked.equals("add")) {
            var more = typed.full() ? typed : typed.withOneMore();
            model.addAttribute("added", more.rows().size());
            return more;
        }
        return asked.matches("remove-\\d{1,6}")
                ? typed.without(Integer.parseInt(asked.substring("remove-".length())))
                : null;
    }
}
