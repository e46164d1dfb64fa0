package commonground.pace;

import commonground.deadline.Deadlines;
import commonground.export.Csv;
import commonground.kernel.DeadlineId;
import commonground.programme.Stage;
import commonground.web.Place;
import commonground.web.Section;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether a deadline is likely to be met, with everything that this rests on. */
@Controller
class PacePages {
    /** As many programmes on the page; all of them in the file. */
    private static final int SHOWN = 50;

    private final Deadlines deadlines;
    private final Pace pace;
    private final MessageSource words;

    PacePages(Deadlines deadlines, Pace pace, MessageSource words) {
        this.deadlines = deadlines;
        this.pace = pace;
        this.words = words;
    }

    @GetMapping("/deadlines/{deadline}/pace")
    String page(@PathVariable DeadlineId deadline, Model model) {
        var row = deadlines.require(deadline);
        var look = pace.look(row);
        var forecast = look.forecasts().getFirst();
        var basis = PaceBasis.of(forecast, look).lines();
        var place = new Place(row.programme(), look.nameOf(row.programme()), Section.DEADLINES);
        model.addAttribute("place", place);
        model.addAttribute("forecast", forecast);
        model.addAttribute("basis", basis.stream().limit(SHOWN).toList());
        model.addAttribute("more", Math.max(0, basis.size() - SHOWN));
        return "pace/pace";
    }

    @GetMapping("/deadlines/{deadline}/pace.csv")
    ResponseEntity<byte[]> csv(@PathVariable DeadlineId deadline) {
        var look = pace.look(deadlines.require(deadline));
        var csv = Csv.of("Programme", "Step", "Began", "Ended", "Days");
        PaceBasis.examples(look.forecasts().getFirst(), look)
                .forEach(e ->
                        csv.row(
                                look.nameOf(e.programme()),
                                stage(e.to()),
                                e.began(),
                                e.ended(),
                                e.days()));
        return csv.answer("pace.csv");
    }

    private String stage(Stage stage) {
        return words.getMessage("programme.stage." + stage, null, Locale.UK);
    }
}
