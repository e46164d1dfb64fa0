package commonground.listening;

import commonground.access.MayCommand;
import commonground.directory.Practice;
import commonground.directory.Practices;
import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.views.Moments;
import commonground.web.Place;
import commonground.web.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading how far practices have been listened to, what they said, and one meeting. */
@Controller
class ListeningPages {
    private final Listening listening;
    private final Programmes programmes;
    private final Practices practices;
    private final ThemeOptions themes;
    private final Moments moments;
    private final MayCommand mayCommand;

    ListeningPages(
            Listening listening,
            Programmes programmes,
            Practices practices,
            ThemeOptions themes,
            Moments moments,
            MayCommand mayCommand) {
        this.listening = listening;
        this.programmes = programmes;
        this.practices = practices;
        this.themes = themes;
        this.moments = moments;
        this.mayCommand = mayCommand;
    }

    @GetMapping("/programmes/{programme}/listening")
    String programme(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String practice,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var place = place(programme, model);
        var coverage = listening.coverage(programme);
        var statements = listening.statements(programme);
        var filter = StatementFilter.of(theme, practice);
        model.addAttribute("progress", new ListeningProgress(coverage));
        model.addAttribute("filter", filter);
        model.addAttribute("counts", filter.counts(statements));
        model.addAttribute("all", statements.size());
        model.addAttribute("shown", filter.page(statements, page));
        model.addAttribute("themes", themes.all());
        model.addAttribute(
                "names",
                practices.find(
                        statements.stream().map(StatementRow::practice).distinct().toList()));
        model.addAttribute("mayRecord", place.open() && mayCommand.may(RecordMeeting.class));
        return "listening/programme";
    }

    @GetMapping("/meetings/{meeting}")
    String meeting(@PathVariable MeetingId meeting, Model model) {
        var row = show(meeting, model);
        model.addAttribute("statements", listening.statements(meeting));
        model.addAttribute("words", listening.words(row));
        model.addAttribute("steps", listening.steps(meeting));
        var mayCorrect = mayCommand.may(RecordMeeting.class);
        model.addAttribute("mayCorrect", mayCorrect);
        model.addAttribute("mayRecord", mayCorrect && Place.of(model).open());
        model.addAttribute("maySpeak", maySpeakFor(row));
        model.addAttribute("mayReadAll", listening.mayReadAllOf(row.practice()));
        return "listening/meeting";
    }

    /**
     * What every form about one meeting shows around its own matter. A form that is shown again
     * shows what is there now, the change included that another made a moment ago.
     */
    MeetingRow showForForm(MeetingId meeting, Model model) {
        return model.containsAttribute("problems")
                ? moments.upToDate(() -> show(meeting, model))
                : show(meeting, model);
    }

    MeetingRow show(MeetingId meeting, Model model) {
        var row = listening.require(meeting);
        place(row.programme(), model);
        model.addAttribute("meeting", row);
        model.addAttribute("practiceName", nameOf(row.practice()));
        return row;
    }

    /** Where the page is; whether something may begin there is asked of it. */
    Place place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        var place = new Place(programme, row.name(), Section.LISTENING, row.closedOn());
        model.addAttribute("place", place);
        return place;
    }

    String nameOf(PracticeCode practice) {
        return practices.find(practice).map(Practice::name).orElse(practice.value());
    }

    private boolean maySpeakFor(MeetingRow row) {
        return mayCommand.may(ConfirmReflection.class) && listening.mayReadAllOf(row.practice());
    }
}
