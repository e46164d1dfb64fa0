package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.web.DateInput;
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

/** Setting a deadline. */
@Controller
class SetDeadlinePages {
    record Form(
            @Nullable String obligation,
            @Nullable String issuer,
            @Nullable String level,
            @Nullable DateInput due,
            @Nullable String confirmed,
            @Nullable String source,
            @Nullable String population,
            @Nullable String evidenceRequired,
            @Nullable String assuredBy,
            @Nullable DateInput happenedOn) {
        static final Form EMPTY =
                new Form(null, null, null, null, null, null, null, null, null, null);

        SetDeadline command(DeadlineId id, ProgrammeId programme, Check check) {
            return new SetDeadline(
                    id,
                    programme,
                    Typed.text(obligation),
                    Typed.text(issuer),
                    Typed.level(level),
                    DueDate.read(check, "due", due, confirmed),
                    Typed.text(source),
                    Typed.text(population),
                    Typed.text(evidenceRequired),
                    Typed.text(assuredBy));
        }
    }

    static final List<Option> LEVELS =
            List.of(
                    new Option("NATIONAL", "National", "The same everywhere in England"),
                    new Option("LOCAL", "Local", "Set by this commissioner for its own patch"));

    private final DeadlinePages pages;
    private final Deadlines deadlines;
    private final Forms forms;

    SetDeadlinePages(DeadlinePages pages, Deadlines deadlines, Forms forms) {
        this.pages = pages;
        this.deadlines = deadlines;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/deadlines/new")
    String form(@PathVariable ProgrammeId programme, Model model) {
        return again(programme, model, Form.EMPTY);
    }

    @PostMapping("/programmes/{programme}/deadlines/new")
    String set(
            @PathVariable ProgrammeId programme,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        var id = DeadlineId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> form.command(id, programme, check),
                                deadlines::set),
                receipt -> "/deadlines/" + id,
                model,
                response,
                () -> again(programme, model, form));
    }

    private String again(ProgrammeId programme, Model model, Form form) {
        pages.place(programme, model);
        model.addAttribute("form", form);
        model.addAttribute("confirmation", DueDate.CONFIRMATION);
        model.addAttribute("levels", LEVELS);
        return "deadline/set";
    }
}
