package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SeriesId;
import commonground.programme.ProgrammeRow;
import commonground.views.Moments;
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

/** Taking further programmes into a deadline that was set for several. */
@Controller
class MoreOfSeriesPages {
    record Form(
            @Nullable Long version,
            @Nullable List<String> programmes,
            @Nullable String confirmed,
            @Nullable DateInput happenedOn) {
        static final Form EMPTY = new Form(null, null, null, null);

        /** A date that has passed, or lies before one of them was opened, has to be meant. */
        List<ProgrammeId> asked(Check check, Series series, List<ProgrammeRow> without) {
            var chosen = Typed.programmes(programmes);
            var among = without.stream().filter(row -> chosen.contains(row.programme())).toList();
            DueDate.confirm(check, series.due(), confirmed, among);
            return chosen;
        }

        boolean isConfirmed() {
            return DueDate.CONFIRMED.equals(confirmed);
        }
    }

    private final AllSeries all;
    private final Moments moments;
    private final Forms forms;

    MoreOfSeriesPages(AllSeries all, Moments moments, Forms forms) {
        this.all = all;
        this.moments = moments;
        this.forms = forms;
    }

    @GetMapping("/deadlines/series/{series}/programmes")
    String form(@PathVariable SeriesId series, Model model) {
        return again(all.require(series), model, Form.EMPTY);
    }

    @PostMapping("/deadlines/series/{series}/programmes")
    String extend(
            @PathVariable SeriesId series,
            @ModelAttribute Form form,
            Model model,
            HttpServletResponse response) {
        record Now(Series series, List<ProgrammeRow> without) {}
        var now =
                moments.upToDate(() -> {
                    var found = all.require(series);
                    return new Now(found, all.without(found));
                });
        var version = Typed.version(form.version());
        return forms.send(
                () ->
                        HappenedOn.send(
                                form.happenedOn(),
                                check -> form.asked(check, now.series(), now.without()),
                                more ->
                                        form.isConfirmed()
                                                ? all.extendForTheRecord(series, more, version)
                                                : all.extend(series, more, version)),
                receipt -> "/deadlines/series/" + series,
                model,
                response,
                () -> again(now.series(), model, form));
    }

    private String again(Series series, Model model, Form form) {
        var without = all.without(series);
        model.addAttribute("series", series);
        model.addAttribute("form", form);
        model.addAttribute(
                "programmes",
                without.stream().map(row -> Option.of(row.programme(), row.name())).toList());
        model.addAttribute("confirmation", DueDate.CONFIRMATION);
        return "deadline/more-of-series";
    }
}
