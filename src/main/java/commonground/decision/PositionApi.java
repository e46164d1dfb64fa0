package commonground.decision;

import commonground.kernel.Acting;
import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.views.Moments;
import commonground.web.Api;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
@RequestMapping("/api/decisions/{decision}/positions")
@Tag(name = "Decisions")
class PositionApi {
    private final Decisions decisions;
    private final Voting voting;
    private final Representatives representatives;
    private final Commands commands;
    private final Moments moments;

    PositionApi(
            Decisions decisions,
            Voting voting,
            Representatives representatives,
            Commands commands,
            Moments moments) {
        this.decisions = decisions;
        this.voting = voting;
        this.representatives = representatives;
        this.commands = commands;
        this.moments = moments;
    }

    @PostMapping
    @Records
    @Operation(
            summary = "Say where a practice stands",
            description =
                    "On the exact wording named: on one that has been superseded it is refused, so no If-Match is"
                            + " needed. An objection is numbered and stays open until it is resolved or withdrawn."
                            + " The first position freezes the rule. What is recorded on behalf of a practice that"
                            + " does not say so itself needs learntHow.")
    @ApiResponse(responseCode = "200", description = "Recorded, or said already")
    ResponseEntity<Done> take(
            @PathVariable DecisionId decision, @RequestBody DecisionCommands.Take body) {
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> position(check, decision, body),
                        voting::takePosition);
        var before =
                receipt.changedSomething()
                        ? receipt.version()
                        : moments.upToDate(() -> decisions.require(decision).version());
        return Api.done(decision.value(), receipt, before);
    }

    private TakePosition position(Check check, DecisionId decision, DecisionCommands.Take body) {
        var practice = Api.practice(check, "practice", body.practice());
        var representative = representatives.named(check, practice, body.representative());
        representatives.requireHowItWasLearnt(check, practice, representative, body.learntHow());
        return new TakePosition(
                decision,
                practice,
                RuleCommands.number(check, "wording", body.wording()),
                Api.orRefused(body.stance()),
                Api.orRefused(body.reason()),
                Api.orRefused(representative),
                body.learntHow(),
                List.of());
    }

    @PostMapping("/{practice}/confirmation")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Confirm the position that was recorded on your practice's behalf",
            description = "Only the practice itself does; also after the proposal has ended.")
    @ApiResponse(responseCode = "200", description = "Confirmed, or confirmed already")
    ResponseEntity<Done> confirm(
            @PathVariable DecisionId decision,
            @PathVariable PracticeCode practice,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Confirm body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check ->
                        new ConfirmPosition(
                                decision,
                                practice,
                                RuleCommands.number(check, "wording", body.wording()),
                                Api.orRefused(whoeverActs())));
    }

    /** Whether they speak for the practice is asked when the command is sent. */
    private static @Nullable PersonId whoeverActs() {
        var acting = Acting.current();
        return acting == null ? null : acting.person();
    }

    @PostMapping("/{practice}/commitment")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Note that a practice works by a decision that it had objected to",
            description = "After it was agreed. It is kept beside the dissent, not in its place.")
    @ApiResponse(responseCode = "200", description = "Noted, or noted already")
    ResponseEntity<Done> commit(
            @PathVariable DecisionId decision,
            @PathVariable PracticeCode practice,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Commit body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check ->
                        new NoteCommitment(
                                decision,
                                practice,
                                Api.orRefused(body.words()),
                                Api.orRefused(
                                        representatives.named(
                                                check, practice, body.representative()))));
    }

    private ResponseEntity<Done> send(
            DecisionId decision,
            @Nullable String ifMatch,
            @Nullable LocalDate happenedOn,
            Function<Check, Object> build) {
        var version = Etags.required(ifMatch);
        var receipt = Api.send(happenedOn, build, command -> commands.send(command, version));
        return Api.done(decision.value(), receipt, version);
    }
}
