package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Moment;
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
        name = "Actions and funding",
        description = "What is done for a milestone or an outcome, what it takes, and who pays")
class ActionApi {
    private final Actions actions;
    private final Programmes programmes;
    private final Moments moments;

    ActionApi(Actions actions, Programmes programmes, Moments moments) {
        this.actions = actions;
        this.programmes = programmes;
        this.moments = moments;
    }

    @Schema(name = "Action")
    record One(
            ActionId id,
            ProgrammeId programme,
            @Schema(description = "In quotes it is the ETag that If-Match takes") long version,
            String title,
            PersonId owner,
            LocalDate due,
            @Schema(description = "Derived from the moment read; never stored") boolean late,
            Resource resource,
            @Schema(description = "What it is for") Serves serves,
            List<FundingLine> funding,
            ActionState state,
            @Nullable LocalDate endedOn,
            String words,
            @Schema(description = "When it had been recorded as done and was not")
                    List<Reopened> reopened) {
        static One of(ActionRow row) {
            return new One(
                    row.action(),
                    row.programme(),
                    row.version(),
                    row.title(),
                    row.owner(),
                    row.due(),
                    row.isLate(Moment.current().date()),
                    row.resource(),
                    new Serves(row.servesKind(), row.servesId()),
                    row.funding(),
                    row.state(),
                    row.endedOn(),
                    row.words(),
                    row.reopened());
        }
    }

    @Schema(name = "FundingOfProgramme", description = "In pounds; dropped actions do not count")
    record Sum(
            BigDecimal needed,
            BigDecimal funded,
            @Schema(description = "Asked for and not answered yet") BigDecimal asked,
            BigDecimal gap,
            BigDecimal gapIfAllIsGiven) {}

    @Schema(name = "PlanAction")
    record New(
            @Nullable String title,
            @Nullable PersonId owner,
            @Nullable LocalDate due,
            @Schema(description = "With at most two decimals") @Nullable BigDecimal pounds,
            @Schema(description = "Days of work, with at most two decimals")
                    @Nullable BigDecimal days,
            @Nullable Serves serves,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "FinishAction")
    record Finish(
            @Schema(description = "Today if left out") @Nullable LocalDate on,
            @Nullable String note) {}

    @Schema(name = "ReopenAction")
    record Reopen(@Nullable String reason, @Nullable LocalDate happenedOn) {}

    @Schema(name = "DropAction")
    record Drop(@Nullable String reason, @Nullable LocalDate happenedOn) {}

    @Schema(name = "AskForFunding")
    record Ask(
            @Nullable String source,
            @Schema(description = "With at most two decimals") @Nullable BigDecimal pounds,
            @Nullable String purpose,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "GrantFunding")
    record Grant(
            @Schema(description = "With at most two decimals") @Nullable BigDecimal pounds,
            @Nullable String note,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "RefuseFunding")
    record Refuse(@Nullable String reason, @Nullable LocalDate happenedOn) {}

    @GetMapping("/programmes/{programme}/actions")
    @AtAMoment
    @Operation(summary = "A programme's actions with their funding, by due date")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<One> of(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return actions.of(programme).stream().map(One::of).toList();
    }

    @GetMapping("/programmes/{programme}/funding")
    @AtAMoment
    @Operation(summary = "What a programme's actions take, and what of it is given")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    Sum funding(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        var sum = Funding.of(actions.of(programme));
        return new Sum(sum.needed(), sum.funded(), sum.asked(), sum.gap(), sum.gapIfAllIsGiven());
    }

    @GetMapping("/actions/{action}")
    @AtAMoment
    @Operation(summary = "One action with its funding")
    @ApiResponse(responseCode = "404", description = "There was no such action at that moment")
    One one(@PathVariable ActionId action, HttpServletResponse response) {
        var row = actions.require(action);
        Api.version(row.version(), response);
        return One.of(row);
    }

    @PostMapping("/programmes/{programme}/actions")
    @Records
    @Operation(
            summary = "Plan an action",
            description = "By the locality manager or one of the two who lead")
    @ApiResponse(responseCode = "201", description = "Planned; Location says where it is")
    ResponseEntity<Done> plan(@PathVariable ProgrammeId programme, @RequestBody New body) {
        var id = ActionId.next();
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new PlanAction(
                                        id,
                                        programme,
                                        Api.orRefused(body.title()),
                                        Api.orRefused(body.owner()),
                                        Api.orRefused(body.due()),
                                        new Resource(
                                                Api.orRefused(body.pounds()),
                                                Api.orRefused(body.days())),
                                        Api.orRefused(body.serves())),
                        actions::plan);
        return Api.created("/api/actions/" + id, id.value(), receipt);
    }

    @PostMapping("/actions/{action}/done")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record that it is done")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> finish(
            @PathVariable ActionId action,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Finish body) {
        var on = body.on();
        return change(
                action,
                ifMatch,
                null,
                programme ->
                        new FinishAction(
                                action,
                                programme,
                                on == null ? Moment.current().date() : on,
                                Api.orRefused(body.note())),
                actions::finish);
    }

    @PostMapping("/actions/{action}/reopened")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Correct that it was done: it is open again",
            description = "What was recorded before stays on record.")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> reopen(
            @PathVariable ActionId action,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Reopen body) {
        return change(
                action,
                ifMatch,
                body.happenedOn(),
                programme -> new ReopenAction(action, programme, Api.orRefused(body.reason())),
                actions::reopen);
    }

    @PostMapping("/actions/{action}/dropped")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Drop it")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> drop(
            @PathVariable ActionId action,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Drop body) {
        return change(
                action,
                ifMatch,
                body.happenedOn(),
                programme -> new DropAction(action, programme, Api.orRefused(body.reason())),
                actions::drop);
    }

    @PostMapping("/actions/{action}/funding")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record that money is asked for")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> ask(
            @PathVariable ActionId action,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Ask body) {
        return change(
                action,
                ifMatch,
                body.happenedOn(),
                programme ->
                        new AskForFunding(
                                action,
                                programme,
                                Api.orRefused(body.source()),
                                Api.orRefused(body.pounds()),
                                Api.orRefused(body.purpose())),
                actions::ask);
    }

    @PostMapping("/actions/{action}/funding/{line}/granted")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record that money is given")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> grant(
            @PathVariable ActionId action,
            @PathVariable int line,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Grant body) {
        return change(
                action,
                ifMatch,
                body.happenedOn(),
                programme ->
                        new GrantFunding(
                                action,
                                programme,
                                line,
                                Api.orRefused(body.pounds()),
                                Api.orRefused(body.note())),
                actions::grant);
    }

    @PostMapping("/actions/{action}/funding/{line}/refused")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record that money is not given")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> refuse(
            @PathVariable ActionId action,
            @PathVariable int line,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Refuse body) {
        return change(
                action,
                ifMatch,
                body.happenedOn(),
                programme ->
                        new RefuseFunding(action, programme, line, Api.orRefused(body.reason())),
                actions::refuse);
    }

    private <C> ResponseEntity<Done> change(
            ActionId action,
            @Nullable String ifMatch,
            @Nullable LocalDate happenedOn,
            Function<ProgrammeId, C> build,
            BiFunction<C, Long, Receipt> work) {
        var version = Etags.required(ifMatch);
        var programme = moments.upToDate(() -> actions.require(action)).programme();
        var receipt =
                Api.send(
                        happenedOn,
                        check -> build.apply(programme),
                        command -> work.apply(command, version));
        return Api.done(action.value(), receipt, version);
    }
}
