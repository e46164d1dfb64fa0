package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing what of the programme's own is to satisfy a deadline. */
@Controller
class SatisfiedByPages {
    record Form(@Nullable Long version, @Nullable String link) {}

    /** What can be chosen of one kind. */
    record Group(LinkKind kind, List<Option> options) {}

    private final ChangeForms forms;
    private final Deadlines deadlines;
    private final Satisfiers satisfiers;

    SatisfiedByPages(ChangeForms forms, Deadlines deadlines, Satisfiers satisfiers) {
        this.forms = forms;
        this.deadlines = deadlines;
        this.satisfiers = satisfiers;
    }

    @GetMapping("/deadlines/{deadline}/satisfied-by")
    String choosing(@PathVariable DeadlineId deadline, Model model) {
        return again(deadline, model, new Form(null, null));
    }

    @PostMapping("/deadlines/{deadline}/satisfied-by")
    String link(
            @PathVariable DeadlineId deadline,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        var programme = deadlines.programmeOf(deadline);
        return forms.send(
                deadline,
                () ->
                        deadlines.link(
                                new LinkDeadline(deadline, programme, Typed.link(form.link())),
                                Typed.version(form.version())),
                model,
                response,
                () -> again(deadline, model, form));
    }

    @PostMapping("/deadlines/{deadline}/satisfied-by/remove")
    String unlink(
            @PathVariable DeadlineId deadline,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        var programme = deadlines.programmeOf(deadline);
        return forms.send(
                deadline,
                () ->
                        deadlines.change(
                                new UnlinkDeadline(deadline, programme, Typed.link(form.link())),
                                Typed.version(form.version())),
                model,
                response,
                () -> again(deadline, model, form));
    }

    private String again(DeadlineId deadline, Model model, Form form) {
        var linked = satisfiers.of(deadline);
        var already = linked.stream().map(l -> l.link().link()).toList();
        var groups = new ArrayList<Group>();
        satisfiers
                .choices(deadlines.require(deadline).programme())
                .forEach((kind, things) -> {
                    var options =
                            things.stream()
                                    .filter(t -> !already.contains(new DeadlineLink(kind, t.id())))
                                    .map(t -> new Option(kind + ":" + t.id(), t.label(), t.state()))
                                    .toList();
                    if (!options.isEmpty()) groups.add(new Group(kind, options));
                });
        model.addAttribute("linked", linked);
        model.addAttribute("groups", groups);
        return forms.show(deadline, model, form, "deadline/satisfied-by");
    }
}
