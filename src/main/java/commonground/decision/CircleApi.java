package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
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
import java.util.ArrayList;
import java.util.List;
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
class CircleApi {
    private final Voting voting;

    CircleApi(Voting voting) {
        this.voting = voting;
    }

    @PostMapping("/asked")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Record that members were asked to take a position",
            description = "Whoever is asked again about the same wording was reminded.")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> asked(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Practices body) {
        return send(
                decision,
                ifMatch,
                body,
                check ->
                        new RecordAsked(
                                decision,
                                RuleCommands.number(check, "wording", body.wording()),
                                practices(check, body)),
                voting::asked);
    }

    @PostMapping("/presence")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Record which members were there when it was to be decided",
            description =
                    "All of them: whoever is not named was not there. Whoever takes a position counts as present"
                            + " without being named.")
    @ApiResponse(responseCode = "200", description = "Recorded, or the same as before")
    ResponseEntity<Done> present(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody RuleCommands.Practices body) {
        return send(
                decision,
                ifMatch,
                body,
                check -> {
                    check.chosen("practices", body.practices());
                    return new RecordPresence(
                            decision,
                            RuleCommands.number(check, "wording", body.wording()),
                            practices(check, body));
                },
                voting::present);
    }

    private static List<PracticeCode> practices(Check check, RuleCommands.Practices body) {
        var codes = new ArrayList<PracticeCode>();
        if (body.practices() != null)
            for (var code : body.practices()) codes.add(Api.practice(check, "practices", code));
        return codes;
    }

    private <C> ResponseEntity<Done> send(
            DecisionId decision,
            @Nullable String ifMatch,
            RuleCommands.Practices body,
            Function<Check, C> build,
            BiFunction<C, Long, Receipt> send) {
        var version = Etags.required(ifMatch);
        var receipt = Api.send(body.happenedOn(), build, command -> send.apply(command, version));
        return Api.done(decision.value(), receipt, version);
    }
}
