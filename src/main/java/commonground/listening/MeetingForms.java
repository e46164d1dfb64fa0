package commonground.listening;

import commonground.access.People;
import commonground.access.Person;
import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording that a practice was met: first which, then where, when and who took part. */
@Controller
class MeetingForms {
    record Form(
            @Nullable String practice,
            @Nullable DateInput heldOn,
            @Nullable String place,
            @Nullable List<String> people,
            @Nullable String others,
            @Nullable List<String> listeners) {

        RecordMeeting command(MeetingId id, ProgrammeId programme, Check check) {
            return new RecordMeeting(
                    id,
                    programme,
                    PracticeCode.typed(practice),
                    DateInput.orEmpty(heldOn).parse(check, "heldOn"),
                    Typed.text(place),
                    Typed.people(check, "people", people),
                    Typed.text(others),
                    Typed.people(check, "listeners", listeners));
        }
    }

    private final ListeningPages pages;
    private final Listening listening;
    private final AtTheMeeting atTheMeeting;
    private final People people;
    private final Forms forms;

    MeetingForms(
            ListeningPages pages,
            Listening listening,
            AtTheMeeting atTheMeeting,
            People people,
            Forms forms) {
        this.pages = pages;
        this.listening = listening;
        this.atTheMeeting = atTheMeeting;
        this.people = people;
        this.forms = forms;
    }

    @GetMapping("/programmes/{programme}/listening/new")
    String recording(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String practice,
            Model model) {
        if (!PracticeCode.isWellFormed(practice)) return choosing(programme, model);
        var listener =
                atTheMeeting
                        .acting()
                        .map(Person::id)
                        .map(PersonId::value)
                        .map(List::of)
                        .orElse(List.of());
        var today = DateInput.of(Moment.current().date());
        return again(programme, model, new Form(practice, today, "", List.of(), "", listener));
    }

    private String choosing(ProgrammeId programme, Model model) {
        pages.place(programme, model);
        model.addAttribute("coverage", listening.coverage(programme));
        return "listening/choose-practice";
    }

    @PostMapping("/programmes/{programme}/listening/new")
    String record(
            @PathVariable ProgrammeId programme,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        var id = MeetingId.next();
        return forms.send(
                () -> listening.record(Forms.read(check -> form.command(id, programme, check))),
                receipt -> "/meetings/" + id,
                model,
                response,
                () -> again(programme, model, form));
    }

    private String again(ProgrammeId programme, Model model, Form form) {
        if (!PracticeCode.isWellFormed(form.practice())) return choosing(programme, model);
        var practice = new PracticeCode(Typed.text(form.practice()));
        pages.place(programme, model);
        model.addAttribute("form", form);
        model.addAttribute("practiceName", pages.nameOf(practice));
        whoCanHaveBeenThere(practice, model);
        return "listening/record";
    }

    void whoCanHaveBeenThere(PracticeCode practice, Model model) {
        model.addAttribute("people", options(ofPractice(practice)));
        model.addAttribute("listeners", options(atTheMeeting.listeners()));
    }

    private List<Person> ofPractice(PracticeCode practice) {
        return people.speakingFor(practice).stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private static List<Option> options(List<Person> people) {
        return people.stream().map(person -> Option.of(person.id(), person.name())).toList();
    }
}
