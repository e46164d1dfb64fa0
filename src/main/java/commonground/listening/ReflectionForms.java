package commonground.listening;

import commonground.access.Person;
import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
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

/** Recording that what was heard was reflected back, and that the practice confirms it. */
@Controller
class ReflectionForms {
    record ReflectForm(
            @Nullable Long version,
            @Nullable String through,
            @Nullable String how,
            @Nullable DateInput happenedOn) {}

    record ConfirmForm(
            @Nullable Long version,
            @Nullable String representative,
            @Nullable String note,
            @Nullable DateInput happenedOn) {}

    private final ListeningPages pages;
    private final Listening listening;
    private final AtTheMeeting atTheMeeting;
    private final SpeakerOptions speakers;
    private final Forms forms;

    ReflectionForms(
            ListeningPages pages,
            Listening listening,
            AtTheMeeting atTheMeeting,
            SpeakerOptions speakers,
            Forms forms) {
        this.pages = pages;
        this.listening = listening;
        this.atTheMeeting = atTheMeeting;
        this.speakers = speakers;
        this.forms = forms;
    }

    @GetMapping("/meetings/{meeting}/reflect")
    String reflecting(@PathVariable MeetingId meeting, Model model) {
        var self = atTheMeeting.acting().map(Person::id).map(PersonId::value).orElse("");
        return again(meeting, model, new ReflectForm(null, self, "", DateInput.EMPTY));
    }

    @PostMapping("/meetings/{meeting}/reflect")
    String reflect(
            @PathVariable MeetingId meeting,
            @ModelAttribute ReflectForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check ->
                                        new ReflectBack(
                                                meeting,
                                                person(check, form.through()),
                                                Typed.text(form.how())),
                                command ->
                                        listening.reflectBack(
                                                command, Typed.version(form.version()))),
                receipt -> "/meetings/" + meeting,
                model,
                response,
                () -> again(meeting, model, form));
    }

    private String again(MeetingId meeting, Model model, ReflectForm form) {
        pages.showForForm(meeting, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "listeners",
                atTheMeeting.listeners().stream()
                        .map(person -> Option.of(person.id(), person.name()))
                        .toList());
        return "listening/reflect";
    }

    @GetMapping("/meetings/{meeting}/confirm")
    String confirming(@PathVariable MeetingId meeting, Model model) {
        var self = speakers.self(listening.require(meeting).practice());
        return again(meeting, model, new ConfirmForm(null, self, "", DateInput.EMPTY));
    }

    @PostMapping("/meetings/{meeting}/confirm")
    String confirm(
            @PathVariable MeetingId meeting,
            @ModelAttribute ConfirmForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> confirmation(check, meeting, form),
                                command ->
                                        listening.confirm(command, Typed.version(form.version()))),
                receipt -> "/meetings/" + meeting,
                model,
                response,
                () -> again(meeting, model, form));
    }

    @SuppressWarnings("NullAway") // nobody is refused with words by the command
    private ConfirmReflection confirmation(Check check, MeetingId meeting, ConfirmForm form) {
        var practice = listening.require(meeting).practice();
        return new ConfirmReflection(
                meeting,
                practice,
                atTheMeeting.speaking(check, practice, form.representative()),
                Typed.text(form.note()));
    }

    private String again(MeetingId meeting, Model model, ConfirmForm form) {
        var row = pages.showForForm(meeting, model);
        if (!listening.mayReadAllOf(row.practice())) throw Refusal.forbidden("listening.not-yours");
        model.addAttribute("form", form);
        model.addAttribute("statements", listening.statements(meeting));
        model.addAttribute("speakers", speakers.of(row.practice()));
        return "listening/confirm";
    }

    /** Null where nobody, or nobody known, was chosen: the command refuses it with its words. */
    @SuppressWarnings("NullAway")
    private static PersonId person(Check check, @Nullable String named) {
        return Typed.people(
                        check,
                        "through",
                        named == null || named.isBlank() ? List.of() : List.of(named))
                .stream()
                .findFirst()
                .orElse(null);
    }
}
