package commonground.deadline;

import commonground.deadline.DeadlineBodies.NewAssurance;
import commonground.deadline.DeadlineBodies.NewDeadline;
import commonground.deadline.DeadlineBodies.NewMove;
import commonground.deadline.DeadlineBodies.NewReturn;
import commonground.deadline.DeadlineBodies.NewSubmission;
import commonground.kernel.Acting;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.programme.Programmes;
import commonground.web.Api;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.Forms;
import commonground.web.HappenedOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(
        name = "Commissioner deadlines",
        description =
                "What a commissioner wants by a date, every date it had, and what came of it.")
class DeadlineApi {
    private static final String AT =
            "The moment to read at: a ledger position, an instant (2018-02-01T09:00:00Z), a date and"
                    + " time in the United Kingdom (2018-02-01T09:00) or a date, which means its"
                    + " end. Left out: now.";
    static final String IF_MATCH = "The ETag of the version that was read, such as \"3\".";
    static final String LEDGER_POSITION = "Ledger-Position";

    private final Deadlines deadlines;
    private final Programmes programmes;
    private final Satisfiers satisfiers;

    DeadlineApi(Deadlines deadlines, Programmes programmes, Satisfiers satisfiers) {
        this.satisfiers = satisfiers;
        this.deadlines = deadlines;
        this.programmes = programmes;
    }

    @Operation(summary = "A programme's deadlines, by due date")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = AT)
    @ApiResponse(responseCode = "200", description = "All of them; moves are left out.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such programme.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping("/programmes/{programme}/deadlines")
    List<DeadlineJson> list(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return deadlines.of(programme).stream().map(DeadlineJson::of).toList();
    }

    @Operation(summary = "Set a deadline")
    @ApiResponse(
            responseCode = "201",
            description = "Recorded; Location says where it is.",
            headers = {
                @Header(name = "Location", schema = @Schema(type = "string")),
                @Header(name = "ETag", schema = @Schema(type = "string")),
                @Header(name = LEDGER_POSITION, schema = @Schema(type = "integer"))
            })
    @ApiResponse(
            responseCode = "403",
            description = "This person may not do it.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such programme.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Something given cannot be used; errors says which field and why.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping("/programmes/{programme}/deadlines")
    ResponseEntity<Done> set(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ProgrammeId programme,
            @RequestBody NewDeadline body) {
        var id = DeadlineId.next();
        return created(
                id,
                tell(
                        body.happenedOn(),
                        () -> body.command(id, programme),
                        command ->
                                body.isForTheRecord()
                                        ? deadlines.setForTheRecord(command)
                                        : deadlines.set(command)));
    }

    @Operation(summary = "One deadline, with every move of its date")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = AT)
    @ApiResponse(
            responseCode = "200",
            description = "The deadline.",
            headers = @Header(name = "ETag", schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such deadline, or was none at that moment.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping("/deadlines/{deadline}")
    ResponseEntity<DeadlineJson> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline) {
        var row = deadlines.require(deadline);
        return ResponseEntity.ok()
                .eTag(Etags.of(row.version()))
                .body(
                        DeadlineJson.of(
                                row,
                                deadlines.moves(deadline),
                                deadlines.evidence(deadline),
                                satisfiers.of(deadline),
                                deadlines.handedIn(deadline)));
    }

    @Operation(
            summary = "Move the due date",
            description = "Moving it to the date it has changes nothing.")
    @ChangesDeadline
    @PostMapping("/deadlines/{deadline}/moves")
    ResponseEntity<Void> move(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewMove body) {
        var version = Etags.required(ifMatch);
        return changed(
                version,
                tell(
                        body.happenedOn(),
                        () -> body.command(deadline),
                        command ->
                                body.isForTheRecord()
                                        ? deadlines.moveForTheRecord(command, version)
                                        : deadlines.move(command, version)));
    }

    @Operation(summary = "Record what was submitted")
    @ChangesDeadline
    @PostMapping("/deadlines/{deadline}/submissions")
    ResponseEntity<Void> submit(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewSubmission body) {
        var version = Etags.required(ifMatch);
        return changed(version, deadlines.submit(body.command(deadline), version));
    }

    @Operation(summary = "Assure what was submitted", description = "After it nothing changes.")
    @ChangesDeadline
    @PostMapping("/deadlines/{deadline}/assurances")
    ResponseEntity<Void> assure(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewAssurance body) {
        var version = Etags.required(ifMatch);
        return changed(
                version,
                tell(
                        body.happenedOn(),
                        () -> body.command(deadline),
                        command -> deadlines.assure(command, version)));
    }

    @Operation(summary = "Return what was submitted", description = "It has to be submitted again.")
    @ChangesDeadline
    @PostMapping("/deadlines/{deadline}/returns")
    ResponseEntity<Void> giveBack(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewReturn body) {
        var version = Etags.required(ifMatch);
        return changed(
                version,
                tell(
                        body.happenedOn(),
                        () -> body.command(deadline),
                        command -> deadlines.giveBack(command, version)));
    }

    /** Everything that is wrong with the command or its date is told at once. */
    static <C> Receipt tell(
            @Nullable LocalDate happenedOn, Supplier<C> build, Function<C, Receipt> send) {
        record Told<C>(Acting acting, C command) {}
        var told =
                Forms.read(check -> new Told<>(HappenedOn.acting(check, happenedOn), build.get()));
        return told.acting().call(() -> send.apply(told.command()));
    }

    static ResponseEntity<Done> created(DeadlineId id, Receipt receipt) {
        return Api.created("/api/deadlines/" + id, id.value(), receipt);
    }

    static ResponseEntity<Void> changed(long readVersion, Receipt receipt) {
        var version = receipt.changedSomething() ? receipt.version() : readVersion;
        return ResponseEntity.noContent()
                .eTag(Etags.of(version))
                .header(LEDGER_POSITION, Long.toString(receipt.position()))
                .build();
    }
}
