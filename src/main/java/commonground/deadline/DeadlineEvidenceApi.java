package commonground.deadline;

import commonground.deadline.FurtherBodies.NewEvidence;
import commonground.deadline.FurtherBodies.NewSupply;
import commonground.deadline.FurtherBodies.ReasonWhy;
import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.web.Etags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has to be shown for a deadline, and what of it has been. */
@RestController
@RequestMapping("/api/deadlines/{deadline}")
@Tag(name = "Commissioner deadlines")
class DeadlineEvidenceApi {
    private final Deadlines deadlines;

    DeadlineEvidenceApi(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Operation(
            summary = "Ask for evidence",
            description =
                    "The caller chooses the name of the item: letters, digits and hyphens. The same again changes nothing.")
    @ChangesDeadline
    @PutMapping("/evidence/{item}")
    ResponseEntity<Void> require(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(schema = @Schema(type = "string")) @PathVariable EvidenceId item,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewEvidence body) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                deadlines.change(
                        new RequireEvidence(deadline, item, Typed.text(body.what())), version));
    }

    @Operation(summary = "Supply evidence")
    @ChangesDeadline
    @PutMapping("/evidence/{item}/supply")
    ResponseEntity<Void> supply(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(schema = @Schema(type = "string")) @PathVariable EvidenceId item,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody NewSupply body) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                DeadlineApi.tell(
                        body.happenedOn(),
                        () ->
                                new SupplyEvidence(
                                        deadline,
                                        deadlines.programmeOf(deadline),
                                        item,
                                        Typed.text(body.note()),
                                        Typed.text(body.link())),
                        command -> deadlines.supply(command, version)));
    }

    @Operation(
            summary = "Take back what was supplied",
            description = "It stays in the record and does not count.")
    @ChangesDeadline
    @PostMapping("/evidence/{item}/take-back")
    ResponseEntity<Void> takeBack(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(schema = @Schema(type = "string")) @PathVariable EvidenceId item,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody ReasonWhy body) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                deadlines.change(
                        new TakeEvidenceBack(
                                deadline,
                                deadlines.programmeOf(deadline),
                                item,
                                Typed.text(body.reason())),
                        version));
    }

    @Operation(
            summary = "Stop asking for evidence",
            description = "What was supplied for it is taken back first.")
    @ChangesDeadline
    @PostMapping("/evidence/{item}/no-longer-required")
    ResponseEntity<Void> drop(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @Parameter(schema = @Schema(type = "string")) @PathVariable EvidenceId item,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody ReasonWhy body) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                deadlines.change(
                        new NoLongerRequireEvidence(deadline, item, Typed.text(body.reason())),
                        version));
    }

    @Operation(summary = "Say what of the programme is to satisfy it")
    @ChangesDeadline
    @PutMapping("/satisfied-by/{kind}/{id}")
    ResponseEntity<Void> link(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @PathVariable LinkKind kind,
            @PathVariable String id,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                deadlines.link(
                        new LinkDeadline(
                                deadline,
                                deadlines.programmeOf(deadline),
                                new DeadlineLink(kind, id)),
                        version));
    }

    @Operation(summary = "Say that it does not satisfy it after all")
    @ChangesDeadline
    @DeleteMapping("/satisfied-by/{kind}/{id}")
    ResponseEntity<Void> unlink(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @PathVariable LinkKind kind,
            @PathVariable String id,
            @Parameter(description = DeadlineApi.IF_MATCH, required = true)
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch) {
        var version = Etags.required(ifMatch);
        return DeadlineApi.changed(
                version,
                deadlines.change(
                        new UnlinkDeadline(
                                deadline,
                                deadlines.programmeOf(deadline),
                                new DeadlineLink(kind, id)),
                        version));
    }
}
