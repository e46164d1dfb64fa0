package commonground.deadline;

import commonground.deadline.DeadlineBodies.NewDeadline;
import commonground.deadline.FurtherBodies.Activation;
import commonground.deadline.FurtherBodies.NewMiss;
import commonground.deadline.FurtherBodies.NewOwner;
import commonground.deadline.FurtherBodies.NewSupersession;
import commonground.deadline.FurtherBodies.NewWaiver;
import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.web.Done;
import commonground.web.Etags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a deadline begins as a draft, who sees to it, and its ends. */
@RestController
@RequestMapping("/api")
@Tag(name = "Commissioner deadlines")
class DeadlineEndsApi {
    private final Deadlines deadlines;

    DeadlineEndsApi(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Operation(
            summary = "Draft a deadline",
            description =
                    "It is expected and not asked for yet: nothing is due until it is activated.")
    @ApiResponse(
            responseCode = "201",
            description = "Recorded; Location says where it is.",
            headers = {
                @Header(name = "Location", schema = @Schema(type = "string")),
                @Header(name = "ETag", schema = @Schema(type = "string")),
                @Header(name = DeadlineApi.LEDGER_POSITION, schema = @Schema(type = "integer"))
            })
    @ApiResponse(
            responseCode = "422",
            description = "Something given cannot be used; errors says which field and why.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping("/programmes/{programme}/deadlines/drafts")
    ResponseEntity<Done> draft(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ProgrammeId programme,
            @RequestBody NewDeadline body) {
        var id = DeadlineId.next();
        return DeadlineApi.created(
                id,
                DeadlineApi.tell(
                        body.happenedOn(),
                        () -> draft(id, programme, body),
                        command ->
                                body.isForTheRecord()
                                        ? deadlines.draftForTheRecord(command)
                                        : deadlines.draft(command)));
    }

    @SuppressWarnings("NullAway") // what is missing is refused with words by the command
    private static DraftDeadline draft(DeadlineId id, ProgrammeId programme, NewDeadline body) {
        return new DraftDeadline(id, programme, body.terms(), body.due(), "", "");
    }

    @Operation(summary = "Correct a draft")
    @ChangesDeadline
    @PutMapping("/deadlines/{deadline}/draft")
    ResponseEntity<Void> correct(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewDeadline body) {
        var version = Etags.required(ifMatch);
        var command = correction(deadline, body);
        return DeadlineApi.changed(
                version,
                body.isForTheRecord()
                        ? deadlines.change(command, version)
                        : deadlines.correct(command, version));
    }

    @SuppressWarnings("NullAway") // what is missing is refused with words by the command
    private static CorrectDraft correction(DeadlineId id, NewDeadline body) {
        return new CorrectDraft(id, body.terms(), body.due());
    }

    @Operation(summary = "Activate a draft")
    @ChangesDeadline
    @PostMapping("/deadlines/{deadline}/activation")
    ResponseEntity<Void> activate(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody Activation body) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                DeadlineApi.tell(
                        body.happenedOn(),
                        () -> new ActivateDeadline(deadline),
                        command -> deadlines.change(command, version)));
    }

    @Operation(summary = "Name who sees to it")
    @ChangesDeadline
    @PutMapping("/deadlines/{deadline}/owner")
    ResponseEntity<Void> nameOwner(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewOwner body) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                deadlines.nameOwner(
                        new NameDeadlineOwner(deadline, Typed.person(body.owner())), version));
    }

    @Operation(
            summary = "Record that it was missed",
            description = "After it nothing changes. What is only late can still be submitted.")
    @ChangesDeadline
    @PostMapping("/deadlines/{deadline}/missed")
    ResponseEntity<Void> miss(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewMiss body) {
        var version = Etags.required(ifMatch);
        var on = body.on() == null ? Moment.current().date() : body.on();
        return DeadlineApi.changed(
                version,
                deadlines.miss(new RecordMissed(deadline, on, Typed.text(body.reason())), version));
    }

    @Operation(summary = "Waive it", description = "After it nothing changes.")
    @ChangesDeadline
    @PostMapping("/deadlines/{deadline}/waiver")
    ResponseEntity<Void> waive(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewWaiver body) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                DeadlineApi.tell(
                        body.happenedOn(),
                        () ->
                                new WaiveDeadline(
                                        deadline,
                                        Typed.text(body.reason()),
                                        Typed.text(body.authority())),
                        command -> deadlines.change(command, version)));
    }

    @Operation(
            summary = "Put another deadline in its place",
            description = "After it nothing changes.")
    @ChangesDeadline
    @PostMapping("/deadlines/{deadline}/supersession")
    ResponseEntity<Void> supersede(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewSupersession body) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                DeadlineApi.tell(
                        body.happenedOn(),
                        () ->
                                new SupersedeDeadline(
                                        deadline,
                                        Typed.deadline(body.by()),
                                        Typed.text(body.reason())),
                        command -> deadlines.supersede(command, version)));
    }
}
