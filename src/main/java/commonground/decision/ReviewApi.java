package commonground.decision;

import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.web.Api;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/decisions/{decision}")
@Tag(name = "Decisions")
class ReviewApi {
    private final Reviews reviews;
    private final Commands commands;

    ReviewApi(Reviews reviews, Commands commands) {
        this.reviews = reviews;
        this.commands = commands;
    }

    @PostMapping("/review-date")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Set or move the date on which an agreed decision is looked at again")
    @ApiResponse(responseCode = "200", description = "Set; earlier dates stay in the record")
    ResponseEntity<Done> setDate(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DissentCommands.ReviewDate body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new SetReviewDate(
                                        decision, body.reviewOn(), Api.orRefused(body.reason())),
                        command -> reviews.setDate(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    @PostMapping("/review")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Put an agreed decision under review",
            description = "It goes on standing meanwhile.")
    @ApiResponse(responseCode = "200", description = "Under review")
    ResponseEntity<Done> review(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DissentCommands.Review body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> new PutUnderReview(decision, Api.orRefused(body.reason())),
                        command -> commands.send(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    @PostMapping("/reaffirmation")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Record that the group stays with the very same words",
            description = "Only while it is under review.")
    @ApiResponse(responseCode = "200", description = "It stands as before")
    ResponseEntity<Done> reaffirm(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DissentCommands.Reaffirm body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new ReaffirmDecision(
                                        decision,
                                        Api.orRefused(body.considered()),
                                        body.reviewOn()),
                        command -> reviews.reaffirm(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    @PostMapping("/corrections")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Note a correction on a decision that has ended",
            description = "What was decided stays as it is; the note is kept beside it.")
    @ApiResponse(responseCode = "200", description = "Noted")
    ResponseEntity<Done> correct(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DissentCommands.Correct body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> new NoteCorrection(decision, Api.orRefused(body.correction())),
                        command -> commands.send(command, version));
        return Api.done(decision.value(), receipt, version);
    }
}
