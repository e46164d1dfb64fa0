package commonground.deadline;

import commonground.access.MayCommand;
import commonground.deadline.FromTemplate.SetWithEvidence;
import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Setting a deadline from what is known of it beforehand. */
@Controller
class TemplatePages {
    /**
     * @param evidence which of the template's things are to be shown here too, from 1
     */
    record Form(
            @Nullable String obligation,
            @Nullable String issuer,
            @Nullable String level,
            @Nullable DateInput due,
            @Nullable String confirmed,
            @Nullable List<Integer> evidence,
            @Nullable String source,
            @Nullable String population,
            @Nullable String assuredBy,
            @Nullable DateInput happenedOn) {
        static Form of(DeadlineTemplate template) {
            return new Form(
                    template.obligation(),
                    template.issuer(),
                    template.level().name(),
                    DateInput.of(template.due()),
                    null,
                    template.numbers(),
                    template.source(),
                    template.population(),
                    null,
                    null);
        }

        SetWithEvidence command(
                DeadlineId id,
                ProgrammeId programme,
                DeadlineTemplate template,
                LocalDate opened,
                Check check) {
            var set =
                    new SetDeadline(
                            id,
                            programme,
                            Typed.text(obligation),
                            Typed.text(issuer),
                            Typed.level(level),
                            DueDate.read(check, "due", due, confirmed, opened),
                            Typed.text(source),
                            Typed.text(population),
                            "",
                            Typed.text(assuredBy),
                            template.key(),
                            "");
            return SetWithEvidence.of(set, template.kept(evidence));
        }
    }

    private final DeadlinePages pages;
    private final DeadlineTemplates templates;
    private final FromTemplate fromTemplate;
    private final Deadlines deadlines;
    private final Forms forms;
    private final MayCommand mayCommand;

    TemplatePages(
            DeadlinePages pages,
            DeadlineTemplates templates,
            FromTemplate fromTemplate,
            Deadlines deadlines,
            Forms forms,
            MayCommand mayCommand) {
        this.pages = pages;
        this.templates = templates;
        this.fromTemplate = fromTemplate;
        this.deadlines = deadlines;
        this.forms = forms;
        this.mayCommand = mayCommand;
    }

    @GetMapping("/programmes/{programme}/deadlines/templates")
    String list(@PathVariable ProgrammeId programme, Model model) {
        var place = pages.place(programme, model);
        model.addAttribute("templates", templates.all());
        model.addAttribute("sources", templates.sources());
        model.addAttribute("maySet", place.open() && mayCommand.may(SetDeadline.class));
        return "deadline/templates";
    }

    @GetMapping("/programmes/{programme}/deadlines/templates/{template}")
    String form(@PathVariable ProgrammeId programme, @PathVariable String template, Model model) {
        var chosen = templates.require(template);
        return again(programme, chosen, model, Form.of(chosen));
    }

    @PostMapping("/programmes/{programme}/deadlines/templates/{template}")
    String set(
            @PathVariable ProgrammeId programme,
            @PathVariable String template,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        var id = DeadlineId.next();
        var chosen = templates.require(template);
        var opened = deadlines.openedOn(programme);
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> form.command(id, programme, chosen, opened, check),
                                fromTemplate::setForTheRecord),
                receipt -> "/deadlines/" + id,
                model,
                response,
                () -> again(programme, chosen, model, form));
    }

    private String again(ProgrammeId programme, DeadlineTemplate template, Model model, Form form) {
        pages.place(programme, model);
        model.addAttribute("template", template);
        model.addAttribute("form", form);
        model.addAttribute("confirmation", DueDate.CONFIRMATION);
        model.addAttribute("levels", TermsForm.LEVELS);
        model.addAttribute(
                "items",
                template.numbers().stream()
                        .map(number -> Option.of(number, template.evidence().get(number - 1)))
                        .toList());
        return "deadline/from-template";
    }
}
