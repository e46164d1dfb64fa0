package commonground.directory;

import commonground.access.People;
import commonground.kernel.Check;
import commonground.kernel.Refusal;
import commonground.web.DateInput;
import commonground.web.Forms;
import commonground.web.Option;
import commonground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing a published file in, and seeing what became of it. */
@Controller
@RequestMapping("/practices")
class ImportPages {
    private static final int LISTED = 50;
    private static final int REFUSED_SHOWN = 100;

    private final Imports imports;
    private final ShownImports shown;
    private final RefusedLines refusedLines;
    private final People people;
    private final TooLargeUploads uploads;
    private final Forms forms;
    private final Words words;

    ImportPages(
            Imports imports,
            ShownImports shown,
            RefusedLines refusedLines,
            People people,
            TooLargeUploads uploads,
            Forms forms,
            Words words) {
        this.imports = imports;
        this.shown = shown;
        this.refusedLines = refusedLines;
        this.people = people;
        this.uploads = uploads;
        this.forms = forms;
        this.words = words;
    }

    /** What was typed; a chosen file cannot be kept, browsers do not allow it. */
    record Typed(@Nullable ImportKind kind, @Nullable DateInput edition) {}

    @GetMapping("/import")
    String form(
            @RequestParam(name = "too-large", required = false) @Nullable Integer tooLarge,
            Model model,
            HttpServletResponse response) {
        if (tooLarge != null) {
            response.setStatus(413);
            model.addAttribute("problems", words.of(uploads.refusal(tooLarge)));
        }
        return form(model, new Typed(ImportKind.PRACTICES, null));
    }

    @PostMapping("/import")
    String send(
            @ModelAttribute Typed typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        try {
            var asked = Forms.read(check -> asked(check, typed, file));
            var run = Uploads.read(file, path -> imports.begin(asked, path));
            return forms.seeOther("/practices/imports/" + run.asked().id());
        } catch (Refusal refusal) {
            return forms.refused(refusal, model, response, () -> form(model, typed));
        }
    }

    private ImportFile asked(Check check, Typed typed, @Nullable MultipartFile file) {
        if (Uploads.isMissing(file)) check.refuse("file", "import.file.missing");
        var edition = DateInput.orEmpty(typed.edition()).parseOrNothing(check, "edition");
        return ImportFile.of(
                ImportId.next(), typed.kind(), edition, Uploads.name(file), imports.today());
    }

    private String form(Model model, Typed typed) {
        model.addAttribute("typed", typed);
        model.addAttribute("mayImport", imports.mayImport());
        model.addAttribute(
                "kinds",
                List.of(
                        new Option(
                                ImportKind.PRACTICES.name(),
                                "Practices",
                                "epraccur.csv, as the Organisation Data Service publishes it"),
                        new Option(
                                ImportKind.LIST_SIZES.name(),
                                "List sizes",
                                "gp-reg-pat-prac-all.csv, from Patients registered at a GP practice")));
        return "directory/import";
    }

    @GetMapping("/imports")
    String all(Model model) {
        model.addAttribute("imports", shown.latest(LISTED));
        model.addAttribute("mayImport", imports.mayImport());
        return "directory/imports";
    }

    @GetMapping("/imports/{id}")
    String one(@PathVariable String id, Model model, HttpServletRequest request) {
        var found = shown.get(new ImportId(id));
        // the page then refreshes itself, with and without JavaScript
        if (!found.isOver()) request.setAttribute("catchingUp", true);
        model.addAttribute("import", found);
        model.addAttribute(
                "by", found.recordedBy() == null ? null : people.nameOf(found.recordedBy()));
        model.addAttribute("refused", refusedLines.of(found, REFUSED_SHOWN));
        model.addAttribute("settings", settings(found));
        return "directory/import-report";
    }

    @GetMapping("/imports/{id}/refused.csv")
    ResponseEntity<byte[]> refused(@PathVariable String id) {
        var disposition =
                ContentDisposition.attachment().filename("refused-lines-" + id + ".csv").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(refusedLines.csv(shown.get(new ImportId(id))));
    }

    private static List<Map.Entry<String, Integer>> settings(ShownImport found) {
        var report = found.report();
        if (report == null) return List.of();
        return report.settings().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
    }
}
