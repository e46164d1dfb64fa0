package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Place;
import commonground.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closing a programme, which says first what is unfinished in it, and opening it again. */
@Controller
class ClosingPages {
    record ClosingForm(long version, @Nullable String reason, @Nullable DateInput happenedOn) {
        String why() {
            return reason == null ? "" : reason;
        }
    }

    private final Programmes programmes;
    private final Closing closing;
    private final Commands commands;
    private final Forms forms;

    ClosingPages(Programmes programmes, Closing closing, Commands commands, Forms forms) {
        this.programmes = programmes;
        this.closing = closing;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/close")
    String closing(@PathVariable ProgrammeId programme, Model model) {
        return again(programme, model, null, "programme/close");
    }

    @PostMapping("/programmes/{programme}/close")
    String close(
            @PathVariable ProgrammeId programme,
            @ModelAttribute ClosingForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                programme,
                form,
                model,
                response,
                check -> new CloseProgramme(programme, form.why()),
                command -> closing.close(command, form.version()),
                "programme/close");
    }

    @GetMapping("/programmes/{programme}/reopen")
    String reopening(@PathVariable ProgrammeId programme, Model model) {
        return again(programme, model, null, "programme/reopen");
    }

    @PostMapping("/programmes/{programme}/reopen")
    String reopen(
            @PathVariable ProgrammeId programme,
            @ModelAttribute ClosingForm form,
            Model model,
            HttpServletResponse response) {
        return send(
                programme,
                form,
                model,
                response,
                check -> new ReopenProgramme(programme, form.why()),
                command -> commands.send(command, form.version()),
                "programme/reopen");
    }

    private <C> String send(
            ProgrammeId programme,
            ClosingForm form,
            Model model,
            HttpServletResponse response,
            Function<Check, C> build,
            Function<C, Receipt> send,
            String view) {
        return forms.send(
                () -> HappenedOn.send(form.happenedOn(), build, send),
                receipt -> "/programmes/" + programme,
                model,
                response,
                () -> again(programme, model, form, view));
    }

    /** With the version that is current now: whoever sends it again has read what is unfinished. */
    private String again(
            ProgrammeId programme, Model model, @Nullable ClosingForm typed, String view) {
        var row = programmes.require(programme);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.OVERVIEW, row.closedOn()));
        model.addAttribute("programme", row);
        model.addAttribute("unfinished", closing.unfinished(programme));
        model.addAttribute(
                "form",
                new ClosingForm(
                        row.version(),
                        typed == null ? "" : typed.why(),
                        typed == null ? DateInput.EMPTY : DateInput.orEmpty(typed.happenedOn())));
        return view;
    }
}
