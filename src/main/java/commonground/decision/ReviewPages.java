package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.Receipt;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What follows an agreed decision: looking at it again, staying with it, noting what is wrong. */
@Controller
class ReviewPages {
    /** One form for all four; each uses what it asks for. */
    record SequelForm(
            @Nullable String reason,
            @Nullable String considered,
            @Nullable String correction,
            @Nullable DateInput reviewOn,
            @Nullable DateInput happenedOn) {
        static final SequelForm EMPTY =
                new SequelForm("", "", "", DateInput.EMPTY, DateInput.EMPTY);
    }

    private final DecisionPages pages;
    private final Reviews reviews;
    private final Commands commands;
    private final Forms forms;

    ReviewPages(DecisionPages pages, Reviews reviews, Commands commands, Forms forms) {
        this.pages = pages;
        this.reviews = reviews;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/review-date")
    String settingDate(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, SequelForm.EMPTY, "decision/review-date");
    }

    @PostMapping("/decisions/{decision}/review-date")
    String setDate(
            @PathVariable DecisionId decision,
            @ModelAttribute SequelForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                decision,
                form,
                model,
                response,
                "decision/review-date",
                check ->
                        new SetReviewDate(
                                decision,
                                DateInput.orEmpty(form.reviewOn()).parse(check, "reviewOn"),
                                Choices.text(form.reason())),
                command -> reviews.setDate(command, null));
    }

    @GetMapping("/decisions/{decision}/review")
    String reviewing(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, SequelForm.EMPTY, "decision/review");
    }

    @PostMapping("/decisions/{decision}/review")
    String review(
            @PathVariable DecisionId decision,
            @ModelAttribute SequelForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                decision,
                form,
                model,
                response,
                "decision/review",
                check -> new PutUnderReview(decision, Choices.text(form.reason())),
                commands::send);
    }

    @GetMapping("/decisions/{decision}/reaffirm")
    String reaffirming(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, SequelForm.EMPTY, "decision/reaffirm");
    }

    @PostMapping("/decisions/{decision}/reaffirm")
    String reaffirm(
            @PathVariable DecisionId decision,
            @ModelAttribute SequelForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                decision,
                form,
                model,
                response,
                "decision/reaffirm",
                check ->
                        new ReaffirmDecision(
                                decision,
                                Choices.text(form.considered()),
                                DateInput.orEmpty(form.reviewOn())
                                        .parseOrNothing(check, "reviewOn")),
                command -> reviews.reaffirm(command, null));
    }

    @GetMapping("/decisions/{decision}/correction")
    String correcting(@PathVariable DecisionId decision, Model model) {
        return again(decision, model, SequelForm.EMPTY, "decision/correction");
    }

    @PostMapping("/decisions/{decision}/correction")
    String correct(
            @PathVariable DecisionId decision,
            @ModelAttribute SequelForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                decision,
                form,
                model,
                response,
                "decision/correction",
                check -> new NoteCorrection(decision, Choices.text(form.correction())),
                commands::send);
    }

    private <C> String send(
            DecisionId decision,
            SequelForm form,
            Model model,
            HttpServletResponse response,
            String view,
            Function<Check, C> build,
            Function<C, Receipt> send) {
        return forms.send(
                () -> HappenedOn.send(form.happenedOn(), build, send),
                receipt -> "/decisions/" + decision + "#since",
                model,
                response,
                () -> again(decision, model, form, view));
    }

    private String again(DecisionId decision, Model model, SequelForm form, String view) {
        pages.showForForm(decision, model);
        model.addAttribute("review", reviews.of(decision).orElse(null));
        model.addAttribute("form", form);
        model.addAttribute("reviewDate", DateInput.orEmpty(form.reviewOn()));
        return view;
    }
}
