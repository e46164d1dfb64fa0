package commonground.web;

import commonground.kernel.Check;
import commonground.kernel.Moment;
import commonground.kernel.Refusal;
import commonground.ledger.Ledger;
import commonground.views.Moments;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes a reader to a page as it stood at the moment they choose. */
@Controller
class MomentPage {
    private final Moments moments;
    private final Ledger ledger;
    private final Forms forms;

    MomentPage(Moments moments, Ledger ledger, Forms forms) {
        this.moments = moments;
        this.ledger = ledger;
        this.forms = forms;
    }

    @GetMapping("/moment")
    String choose(@ModelAttribute MomentForm typed, Model model, HttpServletResponse response) {
        if (typed.isEmpty()) return form(typed, model);
        try {
            return forms.seeOther(at(typed));
        } catch (Refusal refusal) {
            return forms.refused(
                    underItsInput(refusal, typed), model, response, () -> form(typed, model));
        }
    }

    private String at(MomentForm typed) {
        var asked = typed.asked();
        refuseBeforeTheFirstEntry(asked, moments.at(asked));
        return UriComponentsBuilder.fromUriString(LocalPath.orHome(typed.back()))
                .replaceQueryParam("at", asked)
                .build()
                .toUriString();
    }

    private void refuseBeforeTheFirstEntry(String asked, Moment moment) {
        if (moment.position() > 0 || asked.equals("0")) return;
        var check = new Check();
        ledger.recordedAt(1)
                .ifPresentOrElse(
                        first -> check.refuse("momentDate", "moment.before-first", first),
                        () -> check.refuse("momentDate", "moment.record-empty"));
        check.done();
    }

    /** What is wrong with {@code at} is wrong with the input that it was made of. */
    private static Refusal underItsInput(Refusal refusal, MomentForm typed) {
        var field = DateInput.orEmpty(typed.momentDate()).isEmpty() ? "momentEntry" : "momentDate";
        List<Refusal.Reason> reasons =
                refusal.reasons().stream()
                        .map(reason ->
                                "at".equals(reason.field())
                                        ? new Refusal.Reason(
                                                reason.key(), reason.arguments(), field)
                                        : reason)
                        .toList();
        return Refusal.invalid(reasons);
    }

    private static String form(MomentForm typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("back", LocalPath.orHome(typed.back()));
        return "web/moment";
    }
}
