package commonground.reminder;

import commonground.access.MayCommand;
import commonground.access.People;
import commonground.access.Person;
import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.Forms;
import commonground.web.Option;
import commonground.web.Place;
import commonground.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was sent to whom about a deadline, and who else is told when it stays late. */
@Controller
class DeadlineReminderPages {
    record Form(@Nullable Long version, @Nullable String person, @Nullable String days) {
        static Form of(@Nullable EscalationRow row) {
            if (row == null) return new Form(-1L, null, null);
            var person = row.person();
            return person == null
                    ? new Form(row.version(), null, null)
                    : new Form(row.version(), person.value(), String.valueOf(row.days()));
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        SetEscalation command(ProgrammeId programme, @Nullable DeadlineId deadline, Check check) {
            return new SetEscalation(
                    programme,
                    deadline,
                    person == null || person.isBlank() ? null : new PersonId(person),
                    number());
        }

        /** What is no number is out of the limits that the command tells. */
        private int number() {
            try {
                return days == null ? 0 : Integer.parseInt(days.strip());
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        long read() {
            return version == null ? -1 : version;
        }
    }

    private final Reminders reminders;
    private final Deadlines deadlines;
    private final Programmes programmes;
    private final People people;
    private final MayCommand mayCommand;
    private final Forms forms;

    DeadlineReminderPages(
            Reminders reminders,
            Deadlines deadlines,
            Programmes programmes,
            People people,
            MayCommand mayCommand,
            Forms forms) {
        this.reminders = reminders;
        this.deadlines = deadlines;
        this.programmes = programmes;
        this.people = people;
        this.mayCommand = mayCommand;
        this.forms = forms;
    }

    @GetMapping("/deadlines/{deadline}/reminders")
    String notes(@PathVariable DeadlineId deadline, Model model) {
        var row = place(deadline, model);
        model.addAttribute("notes", reminders.of(deadline));
        model.addAttribute("own", reminders.escalation(deadline).orElse(null));
        model.addAttribute("general", reminders.escalation(row.programme()).orElse(null));
        model.addAttribute("maySet", mayCommand.may(SetEscalation.class));
        return "reminder/deadline";
    }

    @GetMapping("/deadlines/{deadline}/escalation")
    String form(@PathVariable DeadlineId deadline, Model model) {
        return again(deadline, model, Form.of(reminders.escalation(deadline).orElse(null)));
    }

    @PostMapping("/deadlines/{deadline}/escalation")
    String set(
            @PathVariable DeadlineId deadline,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        var programme = deadlines.require(deadline).programme();
        return forms.send(
                () ->
                        reminders.escalate(
                                Forms.read(check -> form.command(programme, deadline, check)),
                                form.read()),
                receipt -> "/deadlines/" + deadline + "/reminders",
                model,
                response,
                () -> again(deadline, model, form));
    }

    @PostMapping("/deadlines/{deadline}/escalation/end")
    String end(
            @PathVariable DeadlineId deadline,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        var programme = deadlines.require(deadline).programme();
        return forms.send(
                () -> reminders.end(new EndEscalation(programme, deadline), form.read()),
                receipt -> "/deadlines/" + deadline + "/reminders",
                model,
                response,
                () -> again(deadline, model, form));
    }

    @GetMapping("/programmes/{programme}/escalation")
    String form(@PathVariable ProgrammeId programme, Model model) {
        return again(programme, model, Form.of(reminders.escalation(programme).orElse(null)));
    }

    @PostMapping("/programmes/{programme}/escalation")
    String set(
            @PathVariable ProgrammeId programme,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        reminders.escalate(
                                Forms.read(check -> form.command(programme, null, check)),
                                form.read()),
                receipt -> "/programmes/" + programme + "/escalation",
                model,
                response,
                () -> again(programme, model, form));
    }

    @PostMapping("/programmes/{programme}/escalation/end")
    String end(
            @PathVariable ProgrammeId programme,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () -> reminders.end(new EndEscalation(programme, null), form.read()),
                receipt -> "/programmes/" + programme + "/escalation",
                model,
                response,
                () -> again(programme, model, form));
    }

    private String again(DeadlineId deadline, Model model, Form form) {
        var row = place(deadline, model);
        var now = reminders.escalation(deadline).orElse(null);
        return escalation(
                row.programme(),
                "/deadlines/" + deadline + "/escalation",
                "/deadlines/" + deadline + "/reminders",
                row.obligation(),
                now,
                model,
                form);
    }

    private String again(ProgrammeId programme, Model model, Form form) {
        place(programme, model);
        return escalation(
                programme,
                "/programmes/" + programme + "/escalation",
                "/programmes/" + programme + "/deadlines",
                "All deadlines of the programme",
                reminders.escalation(programme).orElse(null),
                model,
                form);
    }

    private String escalation(
            ProgrammeId programme,
            String path,
            String back,
            String what,
            @Nullable EscalationRow set,
            Model model,
            Form form) {
        model.addAttribute("form", form);
        model.addAttribute("path", path);
        model.addAttribute("back", back);
        model.addAttribute("what", what);
        model.addAttribute("set", set);
        model.addAttribute("maySet", mayCommand.may(SetEscalation.class));
        model.addAttribute("choices", choices(programme));
        return "reminder/escalation";
    }

    private List<Option> choices(ProgrammeId programme) {
        var practices =
                programmes.members(List.of(programme)).getOrDefault(programme, List.of()).stream()
                        .flatMap(member -> people.speakingFor(member.practice()).stream());
        return java.util.stream.Stream.concat(people.ofNoPractice().stream(), practices)
                .map(DeadlineReminderPages::option)
                .toList();
    }

    private static Option option(Person person) {
        return Option.of(person.id(), person.name());
    }

    private DeadlineRow place(DeadlineId deadline, Model model) {
        var row = deadlines.require(deadline);
        place(row.programme(), model);
        model.addAttribute("deadline", row);
        return row;
    }

    private void place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.DEADLINES, row.closedOn()));
    }
}
