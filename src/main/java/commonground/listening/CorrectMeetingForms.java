package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.web.DateInput;
import commonground.web.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Mending when a meeting was, where, and who was there. */
@Controller
class CorrectMeetingForms {
    record Form(
            @Nullable Long version,
            @Nullable DateInput heldOn,
            @Nullable String place,
            @Nullable List<String> people,
            @Nullable String others,
            @Nullable List<String> listeners,
            @Nullable String reason) {
        static Form of(MeetingRow row) {
            var there = row.attendance();
            return new Form(
                    row.version(),
                    DateInput.of(row.heldOn()),
                    there.place(),
                    there.people().stream().map(PersonId::value).toList(),
                    there.others(),
                    there.listeners().stream().map(PersonId::value).toList(),
                    "");
        }

        CorrectMeeting command(MeetingId meeting, Check check) {
            return new CorrectMeeting(
                    meeting,
                    DateInput.orEmpty(heldOn).parse(check, "heldOn"),
                    Typed.text(place),
                    Typed.people(check, "people", people),
                    Typed.text(others),
                    Typed.people(check, "listeners", listeners),
                    Typed.text(reason));
        }
    }

    private final ListeningPages pages;
    private final MeetingForms meetings;
    private final Listening listening;
    private final Forms forms;

    CorrectMeetingForms(
            ListeningPages pages, MeetingForms meetings, Listening listening, Forms forms) {
        this.pages = pages;
        this.meetings = meetings;
        this.listening = listening;
        this.forms = forms;
    }

    @GetMapping("/meetings/{meeting}/correct")
    String correcting(@PathVariable MeetingId meeting, Model model) {
        return again(meeting, model, Form.of(listening.require(meeting)));
    }

    @PostMapping("/meetings/{meeting}/correct")
    String correct(
            @PathVariable MeetingId meeting,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        listening.mend(
                                Forms.read(check -> form.command(meeting, check)),
                                Typed.version(form.version())),
                receipt -> "/meetings/" + meeting,
                model,
                response,
                () -> again(meeting, model, form));
    }

    private String again(MeetingId meeting, Model model, Form form) {
        var row = pages.showForForm(meeting, model);
        model.addAttribute("form", form);
        meetings.whoCanHaveBeenThere(row.practice(), model);
        return "listening/correct-meeting";
    }
}
