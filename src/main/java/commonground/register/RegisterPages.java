package commonground.register;

import commonground.decision.DecisionState;
import commonground.decision.Subject;
import commonground.export.Pdf;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.Option;
import commonground.web.Place;
import commonground.web.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of decisions, of one programme and of all. */
@Controller
class RegisterPages {
    private static final String FILE = "decisions";

    private final Lines lines;
    private final Programmes programmes;
    private final Pdf pdf;
    private final MessageSource words;

    RegisterPages(Lines lines, Programmes programmes, Pdf pdf, MessageSource words) {
        this.lines = lines;
        this.programmes = programmes;
        this.pdf = pdf;
        this.words = words;
    }

    @GetMapping("/decisions/register")
    String all(@ModelAttribute Query query, Model model) {
        return show("/decisions/register", lines.page(null, query), query, model);
    }

    @GetMapping("/programmes/{programme}/decisions/register")
    String ofProgramme(
            @PathVariable ProgrammeId programme, @ModelAttribute Query query, Model model) {
        var row = programmes.require(programme);
        model.addAttribute(
                "place", new Place(programme, row.name(), Section.DECISIONS, row.closedOn()));
        var here = "/programmes/" + programme + "/decisions/register";
        return show(here, lines.page(programme, query), query, model);
    }

    private String show(String here, Lines.Page page, Query query, Model model) {
        model.addAttribute("here", here);
        model.addAttribute("page", page);
        model.addAttribute("query", query);
        model.addAttribute("subjects", options("decision.subject.", Subject.values()));
        model.addAttribute("states", options("decision.decisionstate.", DecisionState.values()));
        return "register/register";
    }

    private List<Option> options(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(v -> Option.of(v.name(), words.getMessage(prefix + v.name(), null, Locale.UK)))
                .toList();
    }

    @GetMapping("/decisions/register.csv")
    ResponseEntity<byte[]> allAsCsv(@ModelAttribute Query query) {
        return lines.csv(lines.whole(null, query)).answer(FILE + ".csv");
    }

    @GetMapping("/programmes/{programme}/decisions/register.csv")
    ResponseEntity<byte[]> asCsv(@PathVariable ProgrammeId programme, @ModelAttribute Query query) {
        return lines.csv(lines.whole(programmes.require(programme).programme(), query))
                .answer(FILE + ".csv");
    }

    @GetMapping("/decisions/register.pdf")
    ResponseEntity<byte[]> allAsPdf(@ModelAttribute Query query) {
        return pdf("All programmes", null, query);
    }

    @GetMapping("/programmes/{programme}/decisions/register.pdf")
    ResponseEntity<byte[]> asPdf(@PathVariable ProgrammeId programme, @ModelAttribute Query query) {
        var row = programmes.require(programme);
        return pdf(row.name(), programme, query);
    }

    private ResponseEntity<byte[]> pdf(String name, @Nullable ProgrammeId of, Query query) {
        var page = lines.whole(of, query);
        var model =
                Map.<String, Object>of("of", name, "page", page, "today", Moment.current().date());
        return Pdf.answer(FILE, pdf.from("register/document", model));
    }
}
