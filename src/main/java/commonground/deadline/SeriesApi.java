package commonground.deadline;

import commonground.deadline.SeriesJson.Found;
import commonground.deadline.SeriesJson.MoreOfSeries;
import commonground.deadline.SeriesJson.MoveOfSeries;
import commonground.deadline.SeriesJson.SeriesListed;
import commonground.deadline.SeriesJson.ToBeSet;
import commonground.kernel.Acting;
import commonground.kernel.Refusal;
import commonground.kernel.SeriesId;
import commonground.web.Api;
import commonground.web.AtAMoment;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import commonground.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/deadline-series")
@Tag(name = "Commissioner deadlines")
class SeriesApi {
    private final AllSeries all;
    private final DeadlineTemplates templates;
    private final Words words;

    SeriesApi(AllSeries all, DeadlineTemplates templates, Words words) {
        this.all = all;
        this.templates = templates;
        this.words = words;
    }

    @Operation(summary = "Deadlines that were set once for several programmes")
    @AtAMoment
    @GetMapping
    List<SeriesListed> list() {
        return all.all().stream().map(SeriesListed::of).toList();
    }

    @Operation(summary = "One of them, with every programme's copy")
    @AtAMoment
    @ApiResponse(
            responseCode = "404",
            description = "There is no such series, or was none at that moment.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping("/{series}")
    ResponseEntity<Found> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable SeriesId series) {
        var found = all.require(series);
        return ResponseEntity.ok().eTag(Etags.of(found.version())).body(Found.of(found));
    }

    @Operation(
            summary = "Set a deadline for several programmes",
            description =
                    "The client chooses the id of the series, a UUID. Sent again, it sets what is not"
                            + " there yet and changes nothing else, so that it can be sent until it is answered.")
    @ApiResponse(responseCode = "201", description = "Recorded; Location says where it is.")
    @ApiResponse(
            responseCode = "200",
            description = "All of it was there already; nothing was recorded.")
    @ApiResponse(
            responseCode = "403",
            description = "This person may not do it.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such template.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The series says something else already, or has been moved since.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "422",
            description =
                    "Something given cannot be used; errors says which field and why. Nothing was"
                            + " recorded for any programme.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @PutMapping("/{series}")
    ResponseEntity<Done> set(
            @Parameter(schema = @Schema(type = "string", format = "uuid")) @PathVariable
                    String series,
            @RequestBody ToBeSet body) {
        var id = new SeriesId(String.valueOf(Api.chosenId(series)));
        var template = body.template() == null ? null : templates.require(body.template());
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> body.asked(id, all.running(), template),
                        body.isForTheRecord() ? all::setForTheRecord : all::set);
        return receipt.changedSomething()
                ? Api.created("/api/deadline-series/" + id, id.value(), receipt)
                : Api.done(id.value(), receipt, 0);
    }

    @Operation(
            summary = "Set it also for further programmes",
            description =
                    "For the date that the series has now, with what its copies have to show. Those"
                            + " that have a copy keep it as it is.")
    @ChangesDeadline
    @ApiResponse(responseCode = "200", description = "Each has a copy now.")
    @PostMapping("/{series}/programmes")
    ResponseEntity<Done> extend(
            @Parameter(schema = @Schema(type = "string")) @PathVariable SeriesId series,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody MoreOfSeries body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> body.asked(),
                        more ->
                                body.isForTheRecord()
                                        ? all.extendForTheRecord(series, more, version)
                                        : all.extend(series, more, version));
        return Api.done(series.value(), receipt, version);
    }

    @Operation(
            summary = "Move the due date in all programmes that have not moved it for themselves",
            description =
                    "Each copy is moved by itself: one that cannot be is named in the answer with why,"
                            + " and keeps none of the others back.")
    @ChangesDeadline
    @ApiResponse(responseCode = "200", description = "What was moved, and what was not.")
    @PostMapping("/{series}/moves")
    ResponseEntity<SeriesJson.Moved> move(
            @Parameter(schema = @Schema(type = "string")) @PathVariable SeriesId series,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody MoveOfSeries body) {
        var version = Etags.required(ifMatch);
        record Told(Acting acting, MoveSeries asked) {}
        var told =
                Forms.read(check ->
                        new Told(HappenedOn.acting(check, body.happenedOn()), body.asked()));
        var moved =
                told.acting()
                        .call(() ->
                                body.isForTheRecord()
                                        ? all.moveForTheRecord(series, told.asked(), version)
                                        : all.move(series, told.asked(), version));
        return ResponseEntity.ok()
                .header(Api.LEDGER_POSITION, String.valueOf(moved.position()))
                .body(SeriesJson.Moved.of(moved, this::inWords));
    }

    private String inWords(Refusal.Reason reason) {
        return words.of(reason).text();
    }
}
