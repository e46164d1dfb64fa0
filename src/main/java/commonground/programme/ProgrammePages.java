package commonground.programme;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Place;
import commonground.web.Section;
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

/** Opening a programme, and who belongs to it. */
@Controller
class ProgrammePages {
    record OpenForm(
            @Nullable String name,
            @Nullable String locality,
            @Nullable String members,
            @Nullable DateInput happenedOn) {}

    record MemberForm(
            @Nullable String practice, @Nullable String reason, @Nullable DateInput happenedOn) {}

    record LeaveForm(@Nullable String reason, @Nullable DateInput happenedOn) {}

    private final Programmes programmes;
    private final Commands commands;
    private final Forms forms;
    private final LeftBehind leftBehind;

    ProgrammePages(Programmes programmes, Commands commands, Forms forms, LeftBehind leftBehind) {
        this.leftBehind = leftBehind;
        this.programmes = programmes;
        this.commands = commands;
        this.forms = forms;
    }

    @GetMapping("/programmes/new")
    String newProgramme(Model model) {
        return again(model, new OpenForm("", "", "", DateInput.EMPTY));
    }

    @PostMapping("/programmes/new")
    String open(@ModelAttribute OpenForm form, Model model, HttpServletResponse response) {
        var id = ProgrammeId.next();
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new OpenProgramme(
                                                id,
                                                text(form.name()),
                                                text(form.locality()),
                                                codes(check, form.members())),
                                programmes::open),
                receipt -> "/programmes/" + id,
                model,
                response,
                () -> again(model, form));
    }

    private static String again(Model model, OpenForm form) {
        model.addAttribute("form", form);
        return "programme/open";
    }

    /** One code a line, or separated by blanks or commas; each that is none is named. */
    private static List<PracticeCode> codes(Check check, @Nullable String typed) {
        var codes = new ArrayList<PracticeCode>();
        for (var word : text(typed).split("[\\s,;]+")) {
            if (word.isEmpty()) continue;
            try {
                codes.add(PracticeCode.typed(word));
            } catch (Refusal malformed) {
                check.refuse("members", "practice.code-malformed", word);
            }
        }
        return codes;
    }

    @GetMapping("/programmes/{programme}/members/new")
    String newMember(@PathVariable ProgrammeId programme, Model model) {
        return again(programme, model, new MemberForm("", "", DateInput.EMPTY));
    }

    @PostMapping("/programmes/{programme}/members/new")
    String addMember(
            @PathVariable ProgrammeId programme,
            @ModelAttribute MemberForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new AddMember(
                                                programme,
                                                PracticeCode.typed(form.practice()),
                                                text(form.reason())),
                                programmes::addMember),
                receipt -> "/programmes/" + programme,
                model,
                response,
                () -> again(programme, model, form));
    }

    private String again(ProgrammeId programme, Model model, MemberForm form) {
        place(programme, model);
        model.addAttribute("form", form);
        return "programme/add-member";
    }

    @GetMapping("/programmes/{programme}/members/{practice}/leave")
    String leaving(
            @PathVariable ProgrammeId programme, @PathVariable PracticeCode practice, Model model) {
        return again(programme, practice, model, new LeaveForm("", DateInput.EMPTY));
    }

    @PostMapping("/programmes/{programme}/members/{practice}/leave")
    String leave(
            @PathVariable ProgrammeId programme,
            @PathVariable PracticeCode practice,
            @ModelAttribute LeaveForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> new RemoveMember(programme, practice, text(form.reason())),
                                commands::send),
                receipt -> "/programmes/" + programme,
                model,
                response,
                () -> again(programme, practice, model, form));
    }

    private String again(
            ProgrammeId programme, PracticeCode practice, Model model, LeaveForm form) {
        place(programme, model);
        var member =
                programmes.memberDetails(programme).stream()
                        .filter(m -> m.code().equals(practice))
                        .findFirst()
                        .orElseThrow(
                                () -> Refusal.unknown("programme.not-a-member", practice.value()));
        model.addAttribute("member", member);
        model.addAttribute("leftBehind", leftBehind.by(programme, practice));
        model.addAttribute("form", form);
        return "programme/remove-member";
    }

    private void place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.OVERVIEW, row.closedOn()));
        model.addAttribute("programme", row);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
