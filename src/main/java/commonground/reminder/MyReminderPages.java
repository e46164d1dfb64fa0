package commonground.reminder;

import commonground.access.People;
import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.mail.Post;
import commonground.web.Forms;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What whoever is signed in is reminded of, and what was sent to them. */
@Controller
class MyReminderPages {
    record Form(
            @Nullable Long version,
            @Nullable String by,
            @Nullable List<String> steps,
            @Nullable String nobodysOwn,
            @Nullable String digest) {
        private static final String LATE = "late";

        static Form of(PreferenceRow row) {
            var late = row.late() ? Stream.of(LATE) : Stream.<String>empty();
            return new Form(
                    row.version(),
                    row.by().name(),
                    Stream.concat(row.steps().stream().map(String::valueOf), late).toList(),
                    row.nobodysOwn() ? "yes" : null,
                    row.digest() == null ? "none" : row.digest().name());
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        ChooseReminders command(PersonId person, Check check) {
            var chosen = steps == null ? List.<String>of() : steps;
            return new ChooseReminders(
                    person,
                    Stream.of(Channel.values())
                            .filter(way -> way.name().equals(by))
                            .findFirst()
                            .orElse(null),
                    Mornings.BEFORE.stream().filter(days -> chosen.contains("" + days)).toList(),
                    chosen.contains(LATE),
                    "yes".equals(nobodysOwn),
                    Stream.of(DayOfWeek.values())
                            .filter(day -> day.name().equals(digest))
                            .findFirst()
                            .orElse(null));
        }
    }

    private final Reminders reminders;
    private final Digests digests;
    private final Deadlines deadlines;
    private final People people;
    private final Post post;
    private final Mornings mornings;
    private final Forms forms;
    private final MessageSource words;

    MyReminderPages(
            Reminders reminders,
            Digests digests,
            Deadlines deadlines,
            People people,
            Post post,
            Mornings mornings,
            Forms forms,
            MessageSource words) {
        this.reminders = reminders;
        this.digests = digests;
        this.deadlines = deadlines;
        this.people = people;
        this.post = post;
        this.mornings = mornings;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/reminders")
    String mine(Model model) {
        return show(model, Form.of(reminders.preference(me())));
    }

    @PostMapping("/reminders")
    String choose(@ModelAttribute Form form, Model model, HttpServletResponse response) {
        return forms.send(
                () ->
                        reminders.choose(
                                Forms.read(check -> form.command(me(), check)),
                                form.version() == null ? -1 : form.version()),
                receipt -> "/reminders",
                model,
                response,
                () -> show(model, form));
    }

    @GetMapping("/reminders/digest")
    String digest(Model model) {
        model.addAttribute("digest", digests.make(reminders.person(me())));
        model.addAttribute("preference", reminders.preference(me()));
        model.addAttribute("mail", post.isOpen());
        return "reminder/digest";
    }

    private static final List<Option> OWNERLESS =
            List.of(
                    new Option(
                            "yes",
                            "Also those that have no owner",
                            "Without it, only deadlines that you own."));

    private String show(Model model, Form form) {
        var notes = reminders.to(me());
        model.addAttribute("form", form);
        model.addAttribute("notes", notes);
        model.addAttribute("deadlines", named(notes));
        model.addAttribute("digests", reminders.digests(me()));
        model.addAttribute("mail", post.isOpen());
        model.addAttribute("hour", mornings.hour());
        model.addAttribute("email", people.find(me()).map(person -> person.email()).orElse(""));
        model.addAttribute("toldOfAll", reminders.mayBeToldOfAll(me()));
        model.addAttribute("ways", ways());
        model.addAttribute("steps", steps());
        model.addAttribute("days", days());
        model.addAttribute("ownerless", OWNERLESS);
        return "reminder/mine";
    }

    private Map<DeadlineId, String> named(List<NoteRow> notes) {
        var names = new HashMap<DeadlineId, String>();
        for (var note : notes)
            names.computeIfAbsent(
                    note.deadline(),
                    id -> deadlines.find(id).map(DeadlineRow::obligation).orElse(""));
        return names;
    }

    private List<Option> ways() {
        return Stream.of(Channel.values())
                .map(way -> Option.of(way, words.getMessage("reminder.by." + way, null, Locale.UK)))
                .toList();
    }

    private static List<Option> steps() {
        var before =
                Mornings.BEFORE.stream()
                        .map(days ->
                                Option.of(
                                        days, days == 1 ? "1 day before" : days + " days before"));
        return Stream.concat(before, Stream.of(Option.of(Form.LATE, "Every day that it is late")))
                .toList();
    }

    private static List<Option> days() {
        return Stream.concat(
                        Stream.of(DayOfWeek.values())
                                .map(day ->
                                        Option.of(
                                                day,
                                                "On "
                                                        + day.getDisplayName(
                                                                TextStyle.FULL, Locale.UK)
                                                        + "s")),
                        Stream.of(new Option("none", "Not at all", null)))
                .toList();
    }

    private static PersonId me() {
        return Objects.requireNonNull(Acting.current(), "nobody is signed in").person();
    }
}
