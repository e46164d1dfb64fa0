package commonground.deadline;

import commonground.access.MayCommand;
import commonground.kernel.SeriesId;
import commonground.programme.ProgrammeRow;
import commonground.views.Moments;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Deadlines set once for several programmes: all of them, one with its copies, a new one. */
@Controller
class SeriesPages {
    private static final String NEW = "/deadlines/series/new";

    private final AllSeries all;
    private final DeadlineTemplates templates;
    private final Moments moments;
    private final Forms forms;
    private final MayCommand mayCommand;

    SeriesPages(
            AllSeries all,
            DeadlineTemplates templates,
            Moments moments,
            Forms forms,
            MayCommand mayCommand) {
        this.all = all;
        this.templates = templates;
        this.moments = moments;
        this.forms = forms;
        this.mayCommand = mayCommand;
    }

    @GetMapping("/deadlines/series")
    String list(Model model) {
        model.addAttribute("all", all.all());
        model.addAttribute("templates", templates.all());
        model.addAttribute("maySet", mayCommand.may(SetDeadline.class));
        return "deadline/all-series";
    }

    @GetMapping("/deadlines/series/{series}")
    String one(@PathVariable SeriesId series, Model model) {
        model.addAttribute("series", all.require(series));
        model.addAttribute("mayMove", mayCommand.may(MoveDeadline.class));
        model.addAttribute("maySet", mayCommand.may(SetDeadline.class));
        return "deadline/series";
    }

    @GetMapping(NEW)
    String form(@RequestParam(required = false) @Nullable String template, Model model) {
        var chosen = template == null ? null : templates.require(template);
        return again(chosen == null ? SeriesForm.empty() : SeriesForm.of(chosen), chosen, model);
    }

    @PostMapping(NEW)
    String set(@ModelAttribute SeriesForm form, Model model, HttpServletResponse response) {
        var chosen = templates.find(form.template()).orElse(null);
        var running = moments.upToDate(all::running);
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> form.asked(check, running, chosen),
                                form.isConfirmed() ? all::setForTheRecord : all::set),
                receipt -> "/deadlines/series/" + form.id(),
                model,
                response,
                () -> again(form, chosen, model));
    }

    private String again(SeriesForm form, @Nullable DeadlineTemplate template, Model model) {
        var running = all.running();
        model.addAttribute("form", form);
        model.addAttribute("template", template);
        model.addAttribute("running", running.size());
        model.addAttribute("ticked", form.ticked(running));
        model.addAttribute("programmes", options(running));
        model.addAttribute("whom", whom(running.size()));
        model.addAttribute("confirmation", DueDate.CONFIRMATION);
        model.addAttribute("levels", TermsForm.LEVELS);
        model.addAttribute("items", items(template));
        return "deadline/set-series";
    }

    private static List<Option> options(List<ProgrammeRow> rows) {
        return rows.stream().map(row -> Option.of(row.programme(), row.name())).toList();
    }

    private static List<Option> whom(int running) {
        return List.of(
                Option.of(
                        SeriesForm.ALL,
                        running == 1 ? "The 1 running programme" : "All " + running + " running"),
                Option.of(SeriesForm.CHOSEN, "Only those ticked below"));
    }

    private static List<Option> items(@Nullable DeadlineTemplate template) {
        if (template == null) return List.of();
        return template.numbers().stream()
                .map(number -> Option.of(number, template.evidence().get(number - 1)))
                .toList();
    }
}
