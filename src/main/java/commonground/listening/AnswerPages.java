package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import commonground.kernel.Refusal;
import commonground.kernel.RoundId;
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

/** A practice answers what it is asked alone. */
@Controller
class AnswerPages {
    record AnswerForm(@Nullable String words, @Nullable List<Integer> chosen) {
        static AnswerForm of(AloneAnswer answer) {
            return new AnswerForm(answer.words(), answer.chosen());
        }

        AloneAnswer answer() {
            return new AloneAnswer(IssueTyped.text(words), chosen == null ? List.of() : chosen);
        }
    }

    record Form(@Nullable List<AnswerForm> answers, @Nullable DateInput happenedOn) {}

    /** One question with what can be chosen and what was typed. */
    record Asked(int index, AloneQuestion question, List<Option> options, AnswerForm answer) {}

    private final Rounds rounds;
    private final AlonePages pages;
    private final Forms forms;

    AnswerPages(Rounds rounds, AlonePages pages, Forms forms) {
        this.rounds = rounds;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/alone/{round}/answers/{practice}")
    String answering(
            @PathVariable RoundId round, @PathVariable PracticeCode practice, Model model) {
        var row = rounds.require(round);
        var before =
                rounds.answers(row).stream()
                        .filter(answer -> answer.practice().equals(practice))
                        .flatMap(answer -> answer.answers().stream())
                        .map(AnswerForm::of)
                        .toList();
        return again(round, practice, model, new Form(before, null));
    }

    @PostMapping("/alone/{round}/answers/{practice}")
    String answer(
            @PathVariable RoundId round,
            @PathVariable PracticeCode practice,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> answers(check, form),
                                answers -> rounds.answer(round, practice, answers)),
                receipt -> "/alone/" + round,
                model,
                response,
                () -> again(round, practice, model, form));
    }

    private static List<AloneAnswer> answers(Check check, Form form) {
        var typed = form.answers() == null ? List.<AnswerForm>of() : form.answers();
        return AloneAnswer.checked(check, typed.stream().map(AnswerForm::answer).toList());
    }

    private String again(RoundId round, PracticeCode practice, Model model, Form form) {
        var row = pages.showForForm(round, model);
        if (!row.asked().contains(practice))
            throw Refusal.unknown("alone.not-asked", practice.value());
        var typed = form.answers() == null ? List.<AnswerForm>of() : form.answers();
        model.addAttribute("practice", practice);
        model.addAttribute("form", form);
        model.addAttribute(
                "asked",
                IntStream.range(0, row.questions().size())
                        .mapToObj(i -> asked(i, row.questions().get(i), typed))
                        .toList());
        return "listening/alone-answer";
    }

    private static Asked asked(int index, AloneQuestion question, List<AnswerForm> typed) {
        var themes = question.themes();
        return new Asked(
                index,
                question,
                IntStream.rangeClosed(1, themes.size())
                        .mapToObj(n -> Option.of(n, themes.get(n - 1)))
                        .toList(),
                index < typed.size() ? typed.get(index) : new AnswerForm("", List.of()));
    }
}
