package commonground.history;

import commonground.kernel.ProgrammeId;
import commonground.kernel.Refusal;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import commonground.web.Option;
import commonground.web.Place;
import commonground.web.Section;
import commonground.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record for people: what happened, and the proof that nothing of it was changed. */
@Controller
class HistoryPages {
    private static final int A_PAGE = 50;
    private static final String FROM_THE_END = "9223372036854775807";

    private final Chronicle chronicle;
    private final RecordShown shown;
    private final Verifications verifications;
    private final HistoryAnswers answers;
    private final Programmes programmes;
    private final Words words;

    HistoryPages(
            Chronicle chronicle,
            RecordShown shown,
            Verifications verifications,
            HistoryAnswers answers,
            Programmes programmes,
            Words words) {
        this.chronicle = chronicle;
        this.shown = shown;
        this.verifications = verifications;
        this.answers = answers;
        this.programmes = programmes;
        this.words = words;
    }

    @GetMapping("/programmes/{programme}/record")
    String ofProgramme(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = FROM_THE_END) long before,
            Model model) {
        var row = programmes.require(programme);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.RECORD, row.closedOn()));
        return record("/programmes/" + programme + "/record?", runs(programme, before), model);
    }

    @GetMapping("/record")
    String all(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(defaultValue = FROM_THE_END) long before,
            Model model) {
        var all = programmes.all();
        model.addAttribute("programmes", options(all));
        model.addAttribute("programmeNames", names(all));
        model.addAttribute("chosen", programme == null ? "" : programme);
        if (programme == null || programme.isBlank())
            return record("/record?", chronicle.runs(before, A_PAGE), model);
        var id = new ProgrammeId(programme);
        programmes.require(id);
        return record("/record?programme=" + id + "&", runs(id, before), model);
    }

    private List<Run> runs(ProgrammeId programme, long before) {
        return chronicle.of(programme, before, A_PAGE).stream().map(Run::of).toList();
    }

    private String record(String path, List<Run> runs, Model model) {
        var older = runs.size() == A_PAGE && runs.getLast().first() > 1;
        model.addAttribute("days", shown.days(runs));
        model.addAttribute("older", older ? path + "before=" + runs.getLast().first() : null);
        return "history/record";
    }

    private static List<Option> options(List<ProgrammeRow> all) {
        return all.stream().map(row -> Option.of(row.programme(), row.name())).toList();
    }

    private static java.util.Map<ProgrammeId, String> names(List<ProgrammeRow> all) {
        return all.stream().collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
    }

    @GetMapping("/record/verification")
    String verification() {
        return "history/verification";
    }

    @PostMapping("/record/verification")
    String verify(Model model, HttpServletResponse response) {
        try {
            model.addAttribute("verified", answers.verified(verifications.run()));
        } catch (Refusal running) {
            model.addAttribute("problems", words.of(running));
            response.setStatus(running.kind().status());
        }
        return "history/verification";
    }
}
