package commonground.deadline;

import commonground.access.MayCommand;
import commonground.export.Csv;
import commonground.kernel.Acting;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What is due, what moved and what will satisfy it: of one programme, and of all. */
@Controller
class DuePages {
    private static final String FILE = "deadlines.csv";

    private final DueDashboard dashboard;
    private final DueFile file;
    private final DeadlinePages pages;
    private final Programmes programmes;
    private final MayCommand mayCommand;
    private final MessageSource words;

    DuePages(
            DueDashboard dashboard,
            DueFile file,
            DeadlinePages pages,
            Programmes programmes,
            MayCommand mayCommand,
            MessageSource words) {
        this.dashboard = dashboard;
        this.file = file;
        this.pages = pages;
        this.programmes = programmes;
        this.mayCommand = mayCommand;
        this.words = words;
    }

    @GetMapping("/deadlines")
    String all(@ModelAttribute("query") DueQuery query, Model model) {
        return show(null, "/deadlines", query, model);
    }

    @GetMapping("/programmes/{programme}/deadlines")
    String ofProgramme(
            @PathVariable("programme") ProgrammeId id,
            @ModelAttribute("query") DueQuery query,
            Model model) {
        var place = pages.place(id, model);
        var acting = Acting.current();
        model.addAttribute(
                "maySet",
                place.open()
                        && acting != null
                        && mayCommand.may(acting.person(), SetDeadline.class));
        return show(id, "/programmes/" + id + "/deadlines", query, model);
    }

    @GetMapping("/deadlines.csv")
    ResponseEntity<byte[]> allAsCsv(@ModelAttribute DueQuery query) {
        return csv(dashboard.whole(null, query)).answer(FILE);
    }

    @GetMapping("/programmes/{programme}/deadlines.csv")
    ResponseEntity<byte[]> asCsv(
            @PathVariable("programme") ProgrammeId id, @ModelAttribute DueQuery query) {
        programmes.require(id);
        return csv(dashboard.whole(id, query)).answer(FILE);
    }

    private Csv csv(List<DueLine> lines) {
        return file.of(lines);
    }

    private String show(@Nullable ProgrammeId id, String here, DueQuery query, Model model) {
        model.addAttribute("here", here);
        model.addAttribute("query", query);
        model.addAttribute("due", dashboard.page(id, query));
        model.addAttribute("states", states());
        model.addAttribute("windows", windows());
        model.addAttribute("ratings", Rating.values());
        return "deadline/due";
    }

    private List<Option> states() {
        var states = new ArrayList<Option>();
        states.add(Option.of(DueQuery.AWAITED, "Still awaited"));
        states.add(Option.of(DueQuery.ANY, "Any"));
        for (var state : DeadlineState.values())
            states.add(
                    Option.of(
                            state.name(),
                            words.getMessage("deadline.state." + state, null, Locale.UK)));
        return states;
    }

    private static List<Option> windows() {
        return Stream.of(DueWindow.values()).map(w -> Option.of(w.name(), w.label())).toList();
    }
}
