package commonground.listening;

import commonground.access.MayCommand;
import commonground.directory.Practices;
import commonground.kernel.Check;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.kernel.RoundId;
import commonground.views.Moments;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Place;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Questions that each practice answers alone: asking them, and reading the answers. */
@Controller
class AlonePages {
    record QuestionForm(@Nullable String asks, @Nullable String themes) {
        static QuestionForm of(AloneQuestion question) {
            return new QuestionForm(question.asks(), String.join("\n", question.themes()));
        }

        boolean isEmpty() {
            return IssueTyped.text(asks).isBlank() && IssueTyped.text(themes).isBlank();
        }

        AloneQuestion question() {
            return new AloneQuestion(
                    IssueTyped.text(asks),
                    IssueTyped.text(themes).lines().filter(line -> !line.isBlank()).toList());
        }
    }

    record RoundForm(@Nullable List<QuestionForm> questions, @Nullable DateInput happenedOn) {}

    record CloseForm(
            @Nullable Long version, @Nullable String reason, @Nullable DateInput happenedOn) {}

    /** So many more questions can be asked than are usual, without scripts. */
    private static final int ROOM = AloneQuestion.USUAL.size() + 2;

    private final Rounds rounds;
    private final IssuePages pages;
    private final Practices practices;
    private final MayCommand mayCommand;
    private final Moments moments;
    private final Forms forms;

    AlonePages(
            Rounds rounds,
            IssuePages pages,
            Practices practices,
            MayCommand mayCommand,
            Moments moments,
            Forms forms) {
        this.rounds = rounds;
        this.pages = pages;
        this.practices = practices;
        this.mayCommand = mayCommand;
        this.moments = moments;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/alone/new")
    String asking(@PathVariable ProgrammeId programme, Model model) {
        var usual = new ArrayList<>(AloneQuestion.USUAL.stream().map(QuestionForm::of).toList());
        return again(programme, model, new RoundForm(usual, null));
    }

    @PostMapping("/programmes/{programme}/alone/new")
    String ask(
            @PathVariable ProgrammeId programme,
            @ModelAttribute RoundForm form,
            Model model,
            HttpServletResponse response) {
        var id = RoundId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> questions(check, form),
                                questions -> rounds.open(id, programme, questions)),
                receipt -> "/alone/" + id,
                model,
                response,
                () -> again(programme, model, form));
    }

    /** A question left empty is not asked; the others keep their places for what is refused. */
    private static List<AloneQuestion> questions(Check check, RoundForm form) {
        var typed = form.questions() == null ? List.<QuestionForm>of() : form.questions();
        var asked = typed.stream().filter(q -> q != null && !q.isEmpty()).toList();
        var questions = asked.stream().map(QuestionForm::question).toList();
        var own = new Check();
        AloneQuestion.checked(own, questions);
        try {
            own.done();
        } catch (Refusal refusal) {
            for (var reason : refusal.reasons())
                check.refuse(
                        place(String.valueOf(reason.field()), typed, asked),
                        reason.key(),
                        reason.arguments().toArray());
        }
        return questions;
    }

    private static String place(String field, List<QuestionForm> typed, List<QuestionForm> asked) {
        for (int i = 0; i < asked.size(); i++) {
            var mine = "questions[" + i + "]";
            if (field.startsWith(mine))
                return field.replace(mine, "questions[" + typed.indexOf(asked.get(i)) + "]");
        }
        return field.equals("questions") ? "questions[0].asks" : field;
    }

    private String again(ProgrammeId programme, Model model, RoundForm form) {
        pages.place(programme, model);
        var questions =
                new ArrayList<QuestionForm>(
                        form.questions() == null ? List.of() : form.questions());
        while (questions.size() < ROOM) questions.add(new QuestionForm("", ""));
        model.addAttribute("form", new RoundForm(questions, form.happenedOn()));
        return "listening/alone-new";
    }

    @GetMapping("/alone/{round}")
    String one(@PathVariable RoundId round, Model model) {
        var row = show(round, model);
        model.addAttribute("answers", rounds.answers(row));
        model.addAttribute("sideBySide", rounds.sideBySide(row).orElse(null));
        model.addAttribute(
                "mayAnswer", Place.of(model).open() && mayCommand.may(AnswerAlone.class));
        model.addAttribute("mayClose", mayCommand.may(CloseRound.class));
        return "listening/alone";
    }

    @GetMapping("/alone/{round}/close")
    String closing(@PathVariable RoundId round, Model model) {
        return again(round, model, new CloseForm(null, null, null));
    }

    @PostMapping("/alone/{round}/close")
    String close(
            @PathVariable RoundId round,
            @ModelAttribute CloseForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> new CloseRound(round, IssueTyped.text(form.reason())),
                                command ->
                                        rounds.close(command, IssueTyped.version(form.version()))),
                receipt -> "/alone/" + round,
                model,
                response,
                () -> again(round, model, form));
    }

    private String again(RoundId round, Model model, CloseForm form) {
        showForForm(round, model);
        model.addAttribute("form", form);
        return "listening/alone-close";
    }

    RoundRow showForForm(RoundId round, Model model) {
        return model.containsAttribute("problems")
                ? moments.upToDate(() -> show(round, model))
                : show(round, model);
    }

    private RoundRow show(RoundId round, Model model) {
        var row = rounds.require(round);
        pages.place(row.programme(), model);
        var known = practices.find(row.asked());
        var names = new TreeMap<PracticeCode, String>();
        row.asked().forEach(code -> names.put(code, Provenances.name(code, known)));
        model.addAttribute("round", row);
        model.addAttribute("names", names);
        return row;
    }
}
