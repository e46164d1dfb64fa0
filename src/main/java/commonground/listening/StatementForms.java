package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing down what was said, putting it right, and saying what it is about. */
@Controller
class StatementForms {
    /**
     * @param id made with the form, so that sending it twice writes it down once
     * @param then {@value #ANOTHER} goes on to the next statement
     */
    record NewForm(
            @Nullable String id,
            @Nullable String words,
            @Nullable List<String> themes,
            @Nullable String then) {}

    record CorrectForm(
            @Nullable Long version,
            @Nullable String words,
            @Nullable String reason,
            @Nullable String representative,
            @Nullable DateInput happenedOn) {}

    record ThemesForm(@Nullable Long version, @Nullable List<String> themes) {}

    static final String ANOTHER = "another";

    private final ListeningPages pages;
    private final Listening listening;
    private final AtTheMeeting atTheMeeting;
    private final SpeakerOptions speakers;
    private final ThemeOptions themes;
    private final Forms forms;

    StatementForms(
            ListeningPages pages,
            Listening listening,
            AtTheMeeting atTheMeeting,
            SpeakerOptions speakers,
            ThemeOptions themes,
            Forms forms) {
        this.pages = pages;
        this.listening = listening;
        this.atTheMeeting = atTheMeeting;
        this.speakers = speakers;
        this.themes = themes;
        this.forms = forms;
    }

    @GetMapping("/meetings/{meeting}/statements/new")
    String adding(@PathVariable MeetingId meeting, Model model) {
        var id = StatementId.next().value();
        return again(meeting, model, new NewForm(id, "", List.of(), ""));
    }

    @PostMapping("/meetings/{meeting}/statements/new")
    String add(
            @PathVariable MeetingId meeting,
            @ModelAttribute NewForm form,
            Model model,
            HttpServletResponse response) {
        var id = form.id() == null ? StatementId.next() : new StatementId(form.id());
        return forms.send(
                () ->
                        listening.add(
                                new AddStatement(
                                        meeting,
                                        id,
                                        Typed.text(form.words()),
                                        Typed.themes(form.themes()))),
                receipt ->
                        ANOTHER.equals(form.then())
                                ? "/meetings/" + meeting + "/statements/new"
                                : "/meetings/" + meeting,
                model,
                response,
                () -> again(meeting, model, form));
    }

    private String again(MeetingId meeting, Model model, NewForm form) {
        pages.showForForm(meeting, model);
        model.addAttribute("form", form);
        model.addAttribute("themes", themes.all());
        return "listening/add";
    }

    @GetMapping("/meetings/{meeting}/statements/{statement}/correct")
    String correcting(
            @PathVariable MeetingId meeting, @PathVariable StatementId statement, Model model) {
        var row = requireReadable(meeting, statement);
        var speaker = speakers.self(row.practice());
        return again(
                meeting,
                statement,
                model,
                new CorrectForm(null, row.words(), "", speaker, DateInput.EMPTY));
    }

    @PostMapping("/meetings/{meeting}/statements/{statement}/correct")
    String correct(
            @PathVariable MeetingId meeting,
            @PathVariable StatementId statement,
            @ModelAttribute CorrectForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> correction(check, meeting, statement, form),
                                command ->
                                        listening.correct(command, Typed.version(form.version()))),
                receipt -> "/meetings/" + meeting,
                model,
                response,
                () -> again(meeting, statement, model, form));
    }

    private CorrectStatement correction(
            Check check, MeetingId meeting, StatementId statement, CorrectForm form) {
        var practice = listening.require(meeting).practice();
        return new CorrectStatement(
                meeting,
                practice,
                statement,
                Typed.text(form.words()),
                Typed.text(form.reason()),
                atTheMeeting.speaking(check, practice, form.representative()));
    }

    private String again(MeetingId meeting, StatementId statement, Model model, CorrectForm form) {
        var row = pages.showForForm(meeting, model);
        model.addAttribute("statement", requireReadable(meeting, statement));
        model.addAttribute("form", form);
        model.addAttribute(
                "speakers",
                row.isOpen()
                        ? speakers.orWhoeverWroteItDown(row.practice())
                        : speakers.of(row.practice()));
        return "listening/correct";
    }

    @GetMapping("/meetings/{meeting}/statements/{statement}/themes")
    String tagging(
            @PathVariable MeetingId meeting, @PathVariable StatementId statement, Model model) {
        var chosen =
                requireReadable(meeting, statement).themes().stream().map(Theme::name).toList();
        return again(meeting, statement, model, new ThemesForm(null, chosen));
    }

    @PostMapping("/meetings/{meeting}/statements/{statement}/themes")
    String tag(
            @PathVariable MeetingId meeting,
            @PathVariable StatementId statement,
            @ModelAttribute ThemesForm form,
            Model model,
            HttpServletResponse response) {
        return forms.send(
                () ->
                        listening.tag(
                                new TagStatement(meeting, statement, Typed.themes(form.themes())),
                                Typed.version(form.version())),
                receipt -> "/meetings/" + meeting,
                model,
                response,
                () -> again(meeting, statement, model, form));
    }

    private String again(MeetingId meeting, StatementId statement, Model model, ThemesForm form) {
        pages.showForForm(meeting, model);
        model.addAttribute("statement", requireReadable(meeting, statement));
        model.addAttribute("form", form);
        model.addAttribute("themes", themes.all());
        return "listening/themes";
    }

    /** Also what is confirmed is put right by those alone who read it before it was. */
    private StatementRow requireReadable(MeetingId meeting, StatementId statement) {
        var row =
                listening
                        .statement(statement)
                        .filter(found -> found.meeting().equals(meeting))
                        .orElseThrow(() -> Refusal.unknown("listening.statement-unknown"));
        if (!listening.mayReadAllOf(row.practice())) throw Refusal.forbidden("listening.not-yours");
        return row;
    }
}
