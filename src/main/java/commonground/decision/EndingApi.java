package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.Receipt;
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
import java.util.function.BiFunction;
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
@RequestMapping("/api/decisions/{decision}")
@Tag(name = "Decisions")
class EndingApi {
    private final Voting voting;
    private final Commands commands;

    EndingApi(Voting voting, Commands commands) {
        this.voting = voting;
        this.commands = commands;
    }

    @PostMapping("/agreement")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Record that the members agree",
            description =
                    "Whoever is a member now, under the rule that was chosen: refused with what is missing while it is"
                            + " not met. What is agreed becomes the programme's.")
    @ApiResponse(responseCode = "200", description = "Agreed and sealed")
    ResponseEntity<Done> agree(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DecisionCommands.Agree body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check ->
                        new Agreement(
                                RuleCommands.number(check, "wording", body.wording()),
                                body.outcome() == null ? "" : body.outcome(),
                                body.reviewOn()),
                (agreement, version) -> voting.agree(decision, agreement, version));
    }

    @PostMapping("/rejection")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Record that the members do not agree",
            description = "Refused where its rule is met.")
    @ApiResponse(responseCode = "200", description = "Rejected and sealed")
    ResponseEntity<Done> reject(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Reject body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check -> rejected(check, body),
                (rejected, version) ->
                        voting.reject(decision, rejected.wording(), rejected.reason(), version));
    }

    private record Rejected(int wording, String reason) {}

    private static Rejected rejected(Check check, RuleCommands.Reject body) {
        return new Rejected(
                RuleCommands.number(check, "wording", body.wording()),
                check.prose("reason", body.reason()));
    }

    @PostMapping("/escalation")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Hand the question on to somebody outside the group",
            description = "Which ends it here.")
    @ApiResponse(responseCode = "200", description = "Handed on and sealed")
    ResponseEntity<Done> escalate(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Escalate body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check ->
                        new EscalateProposal(
                                decision,
                                RuleCommands.number(check, "wording", body.wording()),
                                Api.orRefused(body.to()),
                                Api.orRefused(body.reason())),
                (command, version) -> commands.send(command, version));
    }

    @PostMapping("/withdrawal")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Take the proposal back")
    @ApiResponse(responseCode = "200", description = "Withdrawn and sealed")
    ResponseEntity<Done> withdraw(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DecisionCommands.Withdraw body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check -> new WithdrawProposal(decision, Api.orRefused(body.reason())),
                (command, version) -> commands.send(command, version));
    }

    private static <C> ResponseEntity<Done> send(
            DecisionId decision,
            @Nullable String ifMatch,
            @Nullable LocalDate happenedOn,
            Function<Check, C> build,
            BiFunction<C, Long, Receipt> send) {
        var version = Etags.required(ifMatch);
        var receipt = Api.send(happenedOn, build, command -> send.apply(command, version));
        return Api.done(decision.value(), receipt, version);
    }
}
