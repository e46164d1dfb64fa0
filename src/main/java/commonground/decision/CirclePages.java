package commonground.decision;

import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.Receipt;
import commonground.web.DateInput;
import commonground.web.Dates;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Recording who was asked to take a position, and who was there. */
@Controller
class CirclePages {
    record CircleForm(
            int wording,
            long version,
            @Nullable List<String> practices,
            @Nullable DateInput happenedOn) {
        List<PracticeCode> codes() {
            return practices == null
                    ? List.of()
                    : practices.stream().map(PracticeCode::typed).toList();
        }
    }

    private final DecisionPages pages;
    private final Voting voting;
    private final Forms forms;
    private final Practices directory;
    private final Dates dates;

    CirclePages(DecisionPages pages, Voting voting, Forms forms, Practices directory, Dates dates) {
        this.pages = pages;
        this.directory = directory;
        this.dates = dates;
        this.voting = voting;
        this.forms = forms;
    }

    @GetMapping("/decisions/{decision}/asked")
    String asking(@PathVariable DecisionId decision, Model model) {
        var toAsk = toAsk(pages.show(decision, model));
        return again(decision, model, of(toAsk), "decision/asked");
    }

    @PostMapping("/decisions/{decision}/asked")
    String asked(
            @PathVariable DecisionId decision,
            @ModelAttribute CircleForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                decision,
                form,
                model,
                response,
                check -> new RecordAsked(decision, form.wording(), form.codes()),
                voting::asked,
                "decision/asked");
    }

    @GetMapping("/decisions/{decision}/present")
    String recordingPresence(@PathVariable DecisionId decision, Model model) {
        var there =
                pages.show(decision, model).lines().stream()
                        .filter(line -> line.asked() != null && line.asked().present())
                        .map(Standing.Line::practice)
                        .toList();
        return again(decision, model, of(there), "decision/present");
    }

    @PostMapping("/decisions/{decision}/present")
    String present(
            @PathVariable DecisionId decision,
            @ModelAttribute CircleForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                decision,
                form,
                model,
                response,
                check -> new RecordPresence(decision, form.wording(), form.codes()),
                voting::present,
                "decision/present");
    }

    private <C> String send(
            DecisionId decision,
            CircleForm form,
            Model model,
            HttpServletResponse response,
            Function<Check, C> build,
            BiFunction<C, Long, Receipt> send,
            String view) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                build,
                                command -> send.apply(command, form.version())),
                receipt -> "/decisions/" + decision,
                model,
                response,
                () -> again(decision, model, form, view));
    }

    private static List<PracticeCode> toAsk(Standing standing) {
        return Stream.concat(standing.silent().stream(), standing.askAgain().stream()).toList();
    }

    private static CircleForm of(List<PracticeCode> practices) {
        return new CircleForm(
                0, 0, practices.stream().map(PracticeCode::value).toList(), DateInput.EMPTY);
    }

    private String again(DecisionId decision, Model model, CircleForm form, String view) {
        var standing = pages.showForForm(decision, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "members",
                standing.lines().stream()
                        .filter(Standing.Line::member)
                        .map(line ->
                                new Option(
                                        line.practice().value(),
                                        named(line.practice()),
                                        hint(line)))
                        .toList());
        return view;
    }

    private @Nullable String hint(Standing.Line line) {
        if (line.interest() == InterestAction.LEFT_ROOM) return "Left the room.";
        var position = line.stance();
        return position == null ? asked(line) : "Has taken a position on this wording.";
    }

    private String asked(Standing.Line line) {
        var row = line.asked();
        if (row == null || row.askedOn() == null) return "Not asked about this wording yet.";
        var asked = "Asked on " + dates.date(row.askedOn());
        return row.remindedOn() == null
                ? asked + "."
                : asked + ", reminded on " + dates.date(row.remindedOn()) + ".";
    }

    private String named(PracticeCode code) {
        return directory.find(code).map(Practice::name).orElse(code.value());
    }
}
