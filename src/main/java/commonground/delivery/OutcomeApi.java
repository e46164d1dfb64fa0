package commonground.delivery;

import commonground.kernel.DecisionId;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.programme.Programmes;
import commonground.views.Moments;
import commonground.web.Api;
import commonground.web.AtAMoment;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
        name = "Outcomes",
        description = "What will be different, who vouches for it, and how it came to stand")
class OutcomeApi {
    private final Outcomes outcomes;
    private final Programmes programmes;
    private final Moments moments;

    OutcomeApi(Outcomes outcomes, Programmes programmes, Moments moments) {
        this.outcomes = outcomes;
        this.programmes = programmes;
        this.moments = moments;
    }

    @Schema(name = "Outcome")
    record One(
            OutcomeId id,
            ProgrammeId programme,
            @Schema(description = "In quotes it is the ETag that If-Match takes") long version,
            String title,
            Smart smart,
            PersonId owner,
            @Schema(description = "The decisions that agreed the common issues it answers")
                    List<DecisionId> answers,
            List<Attestation> attested,
            @Schema(description = "With what they were recorded as before they were corrected")
                    List<Reading> readings,
            @Schema(description = "The targets it had before, the first one first")
                    List<Revision> revisions,
            OutcomeState state,
            @Schema(description = "Derived from the moment read; never stored") Course course) {}

    @Schema(name = "DefineOutcome")
    record New(
            @Nullable String title,
            @Schema(description = "What is counted or measured") @Nullable String measure,
            @Nullable String unit,
            @Schema(description = "At most 12 digits before the point and 6 after it")
                    @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Schema(description = "Another number than the baseline") @Nullable BigDecimal target,
            @Nullable LocalDate by,
            @Nullable PersonId owner,
            @Schema(description = "Decisions that agreed common issues")
                    @Nullable List<DecisionId> answers,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "AttestOutcome")
    record Attest(
            @Nullable Quality quality,
            @Nullable PersonId person,
            @Schema(description = "Their words; at most 10,000 characters") @Nullable String words,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "WithdrawAttestation")
    record Withdraw(
            @Nullable Quality quality,
            @Nullable PersonId person,
            @Nullable String reason,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "RecordReading")
    record Read(
            @Schema(description = "At most 12 digits before the point and 6 after it")
                    @Nullable BigDecimal value,
            @Nullable LocalDate on,
            @Schema(description = "Where the figure comes from") @Nullable String source) {}

    @Schema(name = "CorrectReading")
    record Correct(
            @Nullable BigDecimal value,
            @Nullable LocalDate on,
            @Nullable String source,
            @Schema(description = "What was wrong") @Nullable String reason) {}

    @Schema(name = "ReviseTarget")
    record Revise(
            @Schema(description = "Another number than the baseline") @Nullable BigDecimal target,
            @Nullable LocalDate by,
            @Schema(description = "Why; at most 10,000 characters") @Nullable String reason,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "GiveUpOutcome")
    record GiveUp(@Nullable String reason, @Nullable LocalDate happenedOn) {}

    @GetMapping("/programmes/{programme}/outcomes")
    @AtAMoment
    @Operation(summary = "A programme's outcomes, in the order in which they were set")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<One> of(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return outcomes.of(programme).stream().map(this::told).toList();
    }

    @GetMapping("/outcomes/{outcome}")
    @AtAMoment
    @Operation(summary = "One outcome with its readings")
    @ApiResponse(responseCode = "404", description = "There was no such outcome at that moment")
    One one(@PathVariable OutcomeId outcome, HttpServletResponse response) {
        var row = outcomes.require(outcome);
        Api.version(row.version(), response);
        return told(row);
    }

    private One told(OutcomeRow row) {
        return new One(
                row.outcome(),
                row.programme(),
                row.version(),
                row.title(),
                row.smart(),
                row.owner(),
                row.answers(),
                row.attested(),
                row.readings(),
                row.revisions(),
                row.state(),
                outcomes.course(row));
    }

    @PostMapping("/programmes/{programme}/outcomes")
    @Records
    @Operation(
            summary = "Set an outcome",
            description = "By the locality manager or one of the two who lead")
    @ApiResponse(responseCode = "201", description = "Set; Location says where it is")
    ResponseEntity<Done> define(@PathVariable ProgrammeId programme, @RequestBody New body) {
        var id = OutcomeId.next();
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new DefineOutcome(
                                        id,
                                        programme,
                                        Api.orRefused(body.title()),
                                        new Smart(
                                                Api.orRefused(body.measure()),
                                                Api.orRefused(body.unit()),
                                                Api.orRefused(body.baseline()),
                                                Api.orRefused(body.baselineOn()),
                                                Api.orRefused(body.target()),
                                                Api.orRefused(body.by())),
                                        Api.orRefused(body.owner()),
                                        Api.orRefused(body.answers())),
                        outcomes::define);
        return Api.created("/api/outcomes/" + id, id.value(), receipt);
    }

    @PostMapping("/outcomes/{outcome}/attestations")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record that somebody holds it to be achievable or realistic")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> attest(
            @PathVariable OutcomeId outcome,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Attest body) {
        return change(
                outcome,
                ifMatch,
                body.happenedOn(),
                programme ->
                        new AttestOutcome(
                                outcome,
                                programme,
                                Api.orRefused(body.quality()),
                                Api.orRefused(body.person()),
                                Api.orRefused(body.words())),
                outcomes::attest);
    }

    @PostMapping("/outcomes/{outcome}/attestations/withdrawn")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record that somebody no longer does")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> withdraw(
            @PathVariable OutcomeId outcome,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Withdraw body) {
        return change(
                outcome,
                ifMatch,
                body.happenedOn(),
                programme ->
                        new WithdrawAttestation(
                                outcome,
                                programme,
                                Api.orRefused(body.quality()),
                                Api.orRefused(body.person()),
                                Api.orRefused(body.reason())),
                outcomes::withdraw);
    }

    @PostMapping("/outcomes/{outcome}/readings")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record how it stood on a date")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> read(
            @PathVariable OutcomeId outcome,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Read body) {
        return change(
                outcome,
                ifMatch,
                null,
                programme ->
                        new RecordReading(
                                outcome,
                                programme,
                                Api.orRefused(body.value()),
                                Api.orRefused(body.on()),
                                Api.orRefused(body.source())),
                outcomes::record);
    }

    @PostMapping("/outcomes/{outcome}/readings/{number}/corrections")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Correct a reading",
            description = "What was recorded before stays on record.")
    @ApiResponse(responseCode = "200", description = "Corrected")
    ResponseEntity<Done> correct(
            @PathVariable OutcomeId outcome,
            @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Correct body) {
        return change(
                outcome,
                ifMatch,
                null,
                programme ->
                        new CorrectReading(
                                outcome,
                                programme,
                                number,
                                Api.orRefused(body.value()),
                                Api.orRefused(body.on()),
                                Api.orRefused(body.source()),
                                Api.orRefused(body.reason())),
                outcomes::correct);
    }

    @PostMapping("/outcomes/{outcome}/targets")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Revise the target or its date",
            description =
                    "The target before stays on record. The same target again changes nothing.")
    @ApiResponse(responseCode = "200", description = "Revised")
    ResponseEntity<Done> revise(
            @PathVariable OutcomeId outcome,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Revise body) {
        return change(
                outcome,
                ifMatch,
                body.happenedOn(),
                programme ->
                        new ReviseTarget(
                                outcome,
                                programme,
                                Api.orRefused(body.target()),
                                Api.orRefused(body.by()),
                                Api.orRefused(body.reason())),
                outcomes::revise);
    }

    @PostMapping("/outcomes/{outcome}/given-up")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Give it up")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> giveUp(
            @PathVariable OutcomeId outcome,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody GiveUp body) {
        return change(
                outcome,
                ifMatch,
                body.happenedOn(),
                programme -> new GiveUpOutcome(outcome, programme, Api.orRefused(body.reason())),
                outcomes::giveUp);
    }

    private <C> ResponseEntity<Done> change(
            OutcomeId outcome,
            @Nullable String ifMatch,
            @Nullable LocalDate happenedOn,
            Function<ProgrammeId, C> build,
            BiFunction<C, Long, Receipt> work) {
        var version = Etags.required(ifMatch);
        var programme = moments.upToDate(() -> outcomes.require(outcome)).programme();
        var receipt =
                Api.send(
                        happenedOn,
                        check -> build.apply(programme),
                        command -> work.apply(command, version));
        return Api.done(outcome.value(), receipt, version);
    }
}
