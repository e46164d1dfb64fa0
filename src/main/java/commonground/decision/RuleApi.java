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
class RuleApi {
    private final Commands commands;

    RuleApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/rule")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Change the rule by which a proposal is decided",
            description =
                    "Until the first position is taken; from then on the rule is frozen, and asking is answered with"
                            + " 409.")
    @ApiResponse(responseCode = "200", description = "Changed, or the same as before")
    ResponseEntity<Done> choose(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Choose body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new ChooseRule(
                                        decision,
                                        RuleCommands.rule(check, body.rule()),
                                        Api.orRefused(body.reason())),
                        command -> commands.send(command, version));
        return Api.done(decision.value(), receipt, version);
    }
}
