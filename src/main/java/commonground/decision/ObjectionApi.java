package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
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
import java.util.ArrayList;
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
@RequestMapping("/api/decisions/{decision}")
@Tag(name = "Decisions")
class ObjectionApi {
    private final Objecting objecting;
    private final Representatives representatives;
    private final Commands commands;
    private final Moments moments;

    ObjectionApi(
            Objecting objecting,
            Representatives representatives,
            Commands commands,
            Moments moments) {
        this.objecting = objecting;
        this.representatives = representatives;
        this.commands = commands;
        this.moments = moments;
    }

    @PostMapping("/objections/{number}/finding")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Record what the group found in an objection",
            description =
                    "Whether its reason shows a harm to what the group is trying to do. NOT_QUALIFIED holds nobody up;"
                            + " SUSTAINED stands until the wording is amended or the practice takes it back.")
    @ApiResponse(responseCode = "200", description = "Recorded, or found already")
    ResponseEntity<Done> find(
            @PathVariable DecisionId decision,
            @PathVariable @Parameter(description = "The objection's number", example = "1")
                    int number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DissentCommands.Find body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check -> found(check, decision, number, body));
    }

    private static Object found(
            Check check, DecisionId decision, int number, DissentCommands.Find body) {
        var reason = Api.orRefused(body.reason());
        var finding = check.chosen("finding", body.finding());
        if (finding == null) return body;
        return switch (finding) {
            case QUALIFIED -> new QualifyObjection(decision, number, reason);
            case NOT_QUALIFIED -> new FindObjectionNotQualified(decision, number, reason);
            case SUSTAINED -> {
                check.prose("reason", reason);
                check.done();
                yield new SustainObjection(decision, number, reason);
            }
        };
    }

    @PostMapping("/objections/{number}/resolution")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record how an objection was resolved")
    @ApiResponse(responseCode = "200", description = "It no longer stands in the way")
    ResponseEntity<Done> resolve(
            @PathVariable DecisionId decision,
            @PathVariable @Parameter(description = "The objection's number", example = "1")
                    int number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DecisionCommands.Resolve body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new ResolveObjection(
                                        decision,
                                        number,
                                        Api.orRefused(body.resolution()),
                                        Api.orRefused(body.explanation()),
                                        issues(body.cites()),
                                        Api.orRefused(body.touchesNone()),
                                        Api.orRefused(body.safeguard()),
                                        body.reviewOn()),
                        command -> objecting.resolve(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    @PostMapping("/objections/{number}/confirmation")
    @Records
    @OnTheVersionRead
    @Operation(
            summary =
                    "Say whether an objection was met, in the name of the practice that raised it",
            description = "One that was not met stands again, unless it was overruled.")
    @ApiResponse(responseCode = "200", description = "Recorded, or said already")
    ResponseEntity<Done> confirm(
            @PathVariable DecisionId decision,
            @PathVariable @Parameter(description = "The objection's number", example = "1")
                    int number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DissentCommands.Confirm body) {
        var practice = moments.upToDate(() -> objecting.require(decision, number).practice());
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check -> confirmation(check, decision, number, practice, body));
    }

    private ConfirmResolution confirmation(
            Check check,
            DecisionId decision,
            int number,
            PracticeCode practice,
            DissentCommands.Confirm body) {
        var confirmed = check.chosen("confirmed", body.confirmed());
        return new ConfirmResolution(
                decision,
                practice,
                number,
                confirmed == null || confirmed,
                Api.orRefused(body.said()),
                Api.orRefused(representatives.named(check, practice, body.representative())));
    }

    @PostMapping("/common-ground")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Record that those who differ were brought back to common ground",
            description =
                    "To which agreed issues, over which open objections, and what came of it.")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> bringBack(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DissentCommands.BringBack body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new BringBackToCommonGround(
                                        decision,
                                        orNone(body.objections()),
                                        issues(body.issues()),
                                        practices(check, body.practices()),
                                        Api.orRefused(body.others()),
                                        Api.orRefused(body.said()),
                                        Api.orRefused(body.follows())),
                        command -> objecting.bringBack(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    private static List<DecisionId> issues(@Nullable List<String> sent) {
        return orNone(sent).stream().map(DecisionId::new).toList();
    }

    private static List<PracticeCode> practices(Check check, @Nullable List<String> sent) {
        var codes = new ArrayList<PracticeCode>();
        for (var code : orNone(sent)) codes.add(Api.practice(check, "practices", code));
        return codes;
    }

    private static <T> List<T> orNone(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
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
