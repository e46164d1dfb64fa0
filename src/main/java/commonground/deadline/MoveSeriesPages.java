package commonground.deadline;

import commonground.access.MayCommand;
import commonground.kernel.Check;
import commonground.kernel.Refusal;
import commonground.kernel.SeriesId;
import commonground.programme.ProgrammeRow;
import commonground.views.Moments;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moving a due date in all programmes that have not moved it for themselves. */
@Controller
class MoveSeriesPages {
    record Form(
            @Nullable Long version,
            @Nullable DateInput to,
            @Nullable String confirmed,
            @Nullable String reason,
            @Nullable String authority,
            @Nullable DateInput happenedOn) {
        static final Form EMPTY = new Form(null, null, null, null, null, null);

        MoveSeries asked(Check check, List<ProgrammeRow> following) {
            return new MoveSeries(
                    DueDate.read(check, "to", to, confirmed, following),
                    Typed.text(reason),
                    Typed.text(authority));
        }
    }

    /** A copy that could not be moved, and why. */
    record Refused(Series.Copy copy, String why) {}

    private final AllSeries all;
    private final Moments moments;
    private final Forms forms;
    private final Words words;
    private final MayCommand mayCommand;

    MoveSeriesPages(
            AllSeries all, Moments moments, Forms forms, Words words, MayCommand mayCommand) {
        this.all = all;
        this.moments = moments;
        this.forms = forms;
        this.words = words;
        this.mayCommand = mayCommand;
    }

    @GetMapping("/deadlines/series/{series}/move")
    String form(@PathVariable SeriesId series, Model model) {
        return again(series, model, Form.EMPTY);
    }

    /** What could not be moved is told on a page of its own kind: nothing is passed over. */
    @PostMapping("/deadlines/series/{series}/move")
    String move(
            @PathVariable SeriesId series,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        try {
            record Told(commonground.kernel.Acting acting, MoveSeries asked) {}
            var following = all.following(series);
            var told =
                    Forms.read(check ->
                            new Told(
                                    HappenedOn.acting(check, form.happenedOn()),
                                    form.asked(check, following)));
            var moved = told.acting().call(() -> moved(series, told.asked(), form));
            return moved.refused().isEmpty()
                    ? forms.seeOther("/deadlines/series/" + series, moved.position())
                    : told(series, moved, model);
        } catch (Refusal refusal) {
            return forms.refused(refusal, model, response, () -> again(series, model, form));
        }
    }

    private SeriesMoved moved(SeriesId series, MoveSeries asked, Form form) {
        var version = Typed.version(form.version());
        return DueDate.CONFIRMED.equals(form.confirmed())
                ? all.moveForTheRecord(series, asked, version)
                : all.move(series, asked, version);
    }

    private String told(SeriesId series, SeriesMoved moved, Model model) {
        model.addAttribute("series", moments.upToDate(() -> all.require(series)));
        model.addAttribute("mayMove", mayCommand.may(MoveDeadline.class));
        model.addAttribute("maySet", mayCommand.may(SetDeadline.class));
        model.addAttribute("moved", moved.moved().size());
        model.addAttribute(
                "refused",
                moved.refused().stream()
                        .map(not -> new Refused(not.copy(), words.of(not.reason()).text()))
                        .toList());
        return "deadline/series";
    }

    private String again(SeriesId series, Model model, Form form) {
        model.addAttribute(
                "series",
                model.containsAttribute("problems")
                        ? moments.upToDate(() -> all.require(series))
                        : all.require(series));
        model.addAttribute("form", form);
        model.addAttribute("confirmation", DueDate.CONFIRMATION);
        return "deadline/move-series";
    }
}
