package commonground.directory;

import commonground.kernel.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports for programs. */
@RestController
@RequestMapping("/api/practices/imports")
@Tag(name = "Practices", description = "GP practices as published editions list them")
class ImportApi {
    private static final int LISTED = 50;

    private final Imports imports;
    private final ShownImports shown;
    private final RefusedLines refusedLines;

    ImportApi(Imports imports, ShownImports shown, RefusedLines refusedLines) {
        this.imports = imports;
        this.shown = shown;
        this.refusedLines = refusedLines;
    }

    /** An import with its refused lines in words. */
    record Body(ShownImport summary, List<RefusedLines.Shown> refusedLines) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Import a published file",
            description =
                    "The file is read and judged at once: one that cannot be used is refused (422, or 413 if it is"
                            + " larger than 20 MB) and nothing is recorded. What it says is then recorded in the"
                            + " background, all of it or nothing; follow Location.")
    @ApiResponse(responseCode = "202", description = "The file can be used and is being recorded")
    @ApiResponse(responseCode = "413", description = "The file is too large")
    @ApiResponse(responseCode = "422", description = "The file cannot be used, and why")
    ResponseEntity<Body> send(
            @RequestPart("file")
                    @Parameter(description = "epraccur.csv or gp-reg-pat-prac-all.csv as published")
                    MultipartFile file,
            @RequestParam @Parameter(description = "practices or list-sizes", example = "practices")
                    String kind,
            @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Parameter(
                            description =
                                    "Date of an edition of practices; default: the one in the file's name",
                            example = "2019-11-30")
                    @Nullable LocalDate edition) {
        var asked =
                ImportFile.of(
                        ImportId.next(), kind(kind), edition, Uploads.name(file), imports.today());
        var run = Uploads.read(file, path -> imports.begin(asked, path));
        return ResponseEntity.accepted()
                .location(URI.create("/api/practices/imports/" + run.asked().id()))
                .body(body(run.asked().id()));
    }

    @GetMapping
    @Operation(summary = "The latest imports that recorded something, at most 50")
    List<ShownImport> latest() {
        return shown.latest(LISTED);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an import has come, and its report")
    @ApiResponse(responseCode = "404", description = "There is no such import")
    Body one(@PathVariable String id) {
        return body(new ImportId(id));
    }

    private Body body(ImportId id) {
        var found = shown.get(id);
        return new Body(found, refusedLines.of(found, Integer.MAX_VALUE));
    }

    private static ImportKind kind(String given) {
        var name = given.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("kind", "import.kind"));
    }
}
