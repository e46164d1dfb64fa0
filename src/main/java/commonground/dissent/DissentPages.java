package commonground.dissent;

import commonground.export.Csv;
import commonground.export.Pdf;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.Place;
import commonground.web.Section;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A programme's dissent on one page, and what to bring to its next meeting. */
@Controller
class DissentPages {
    private final Programmes programmes;
    private final Boards boards;
    private final Sheets sheets;
    private final DissentFiles files;
    private final Pdf pdf;

    DissentPages(Programmes programmes, Boards boards, Sheets sheets, DissentFiles files, Pdf pdf) {
        this.pdf = pdf;
        this.programmes = programmes;
        this.boards = boards;
        this.sheets = sheets;
        this.files = files;
    }

    @GetMapping("/dissent")
    String all(Model model) {
        model.addAttribute("all", boards.ofAllForReading());
        return "dissent/all";
    }

    @GetMapping("/dissent/trend.csv")
    ResponseEntity<byte[]> trendOfAll() {
        return trend(boards.ofAll().trend()).answer("open-objections-by-month.csv");
    }

    @GetMapping("/dissent/open-objections.csv")
    ResponseEntity<byte[]> openObjectionsOfAll() {
        return files.open(boards.openEverywhere()).answer("open-objections.csv");
    }

    @GetMapping("/programmes/{programme}/dissent")
    String dissent(
            @PathVariable ProgrammeId programme, @ModelAttribute Filter filter, Model model) {
        place(programme, model);
        var board = boards.of(programme);
        model.addAttribute("board", board);
        model.addAttribute("filter", filter);
        model.addAttribute("listed", filter.of(board.open(), board.today()));
        return "dissent/programme";
    }

    @GetMapping("/programmes/{programme}/dissent/meeting")
    String meeting(@PathVariable ProgrammeId programme, Model model) {
        place(programme, model);
        model.addAttribute("sheet", sheets.of(programme));
        return "dissent/meeting";
    }

    @GetMapping("/programmes/{programme}/dissent/meeting.pdf")
    ResponseEntity<byte[]> meetingAsPdf(@PathVariable ProgrammeId programme) {
        var name = programmes.require(programme).name();
        var model = Map.<String, Object>of("of", name, "sheet", sheets.of(programme));
        return Pdf.answer("for-the-next-meeting", pdf.from("dissent/meeting-document", model));
    }

    @GetMapping("/programmes/{programme}/dissent/objections.csv")
    ResponseEntity<byte[]> objections(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return files.objections(boards.of(programme)).answer("objections.csv");
    }

    @GetMapping("/programmes/{programme}/dissent/trend.csv")
    ResponseEntity<byte[]> trend(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return trend(boards.of(programme).trend()).answer("open-objections-by-month.csv");
    }

    static Csv trend(Trend trend) {
        var csv = Csv.of("Month", "Raised", "Ended", "Open at its end");
        trend.months().forEach(m -> csv.row(m.month(), m.raised(), m.ended(), m.open()));
        return csv;
    }

    private void place(ProgrammeId programme, Model model) {
        var row = programmes.require(programme);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.DISSENT, row.closedOn()));
    }
}
