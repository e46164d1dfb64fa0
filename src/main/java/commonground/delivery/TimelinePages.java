package commonground.delivery;

import commonground.export.Csv;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything with a date on one axis, and whether the plan reaches each deadline in time. */
@Controller
class TimelinePages {
    private final DeliveryForms forms;
    private final Timeline timeline;
    private final Programmes programmes;

    TimelinePages(DeliveryForms forms, Timeline timeline, Programmes programmes) {
        this.forms = forms;
        this.timeline = timeline;
        this.programmes = programmes;
    }

    @GetMapping("/programmes/{programme}/plan/timeline")
    String timeline(@PathVariable ProgrammeId programme, Model model) {
        forms.place(programme, model);
        var today = Moment.current().date();
        model.addAttribute("lines", timeline.of(programme));
        model.addAttribute("reaches", timeline.reaches(programme, today));
        model.addAttribute("today", today);
        return "delivery/timeline";
    }

    @GetMapping("/programmes/{programme}/plan/timeline.csv")
    ResponseEntity<byte[]> file(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        var csv = Csv.of("From", "Date", "What", "Title", "State", "Earlier dates", "Waits for");
        var lines = timeline.of(programme);
        var titles = new HashMap<String, String>();
        for (var line : lines) titles.put(line.id(), line.title());
        for (var line : lines)
            csv.row(
                    line.from(),
                    line.date(),
                    line.kindWords(),
                    line.title(),
                    line.state(),
                    line.earlierDates(),
                    line.after().stream()
                            .map(id -> titles.getOrDefault(id, id))
                            .collect(Collectors.joining("; ")));
        return csv.answer("timeline.csv");
    }
}
