package commonground.delivery;

import commonground.kernel.DeliveryId;
import commonground.kernel.MilestoneId;
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
        name = "Milestones",
        description = "The steps of a programme's plan, what each waits for, and what came of it")
class MilestoneApi {
    private final Milestones milestones;
    private final Programmes programmes;
    private final Moments moments;

    MilestoneApi(Milestones milestones, Programmes programmes, Moments moments) {
        this.milestones = milestones;
        this.programmes = programmes;
        this.moments = moments;
    }

    @Schema(name = "Milestone")
    record One(
            MilestoneId id,
            ProgrammeId programme,
            @Schema(description = "In quotes it is the ETag that If-Match takes") long version,
            String title,
            PersonId owner,
            LocalDate due,
            @Schema(description = "The date it was first planned for") LocalDate originalDue,
            MilestoneState state,
            @Schema(description = "Derived from the moment read; never stored") boolean late,
            @Schema(description = "What has to be met before it") List<MilestoneId> after,
            @Schema(description = "Every date it had before") List<DateMoved> moves,
            @Schema(description = "When it was met or given up") @Nullable LocalDate endedOn,
            @Schema(description = "The evidence, or why it was given up") String words,
            @Schema(description = "When it had been recorded as met and was not")
                    List<Reopened> reopened) {
        static One of(MilestoneRow row) {
            return new One(
                    row.milestone(),
                    row.programme(),
                    row.version(),
                    row.title(),
                    row.owner(),
                    row.due(),
                    row.originalDue(),
                    row.state(),
                    row.isLate(Moment.current().date()),
                    row.after(),
                    row.moves(),
                    row.endedOn(),
                    row.words(),
                    row.reopened());
        }
    }

    @Schema(name = "PlanMilestone")
    record New(
            @Schema(description = "What is reached then; at most 200 characters")
                    @Nullable String title,
            @Schema(description = "Who sees to it") @Nullable PersonId owner,
            @Nullable LocalDate due,
            @Schema(description = "At most 20 milestones that have to be met before it")
                    @Nullable List<MilestoneId> after,
            @Schema(description = "The date it happened on, if not today")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "MoveMilestone")
    record Move(
            @Nullable LocalDate to,
            @Schema(description = "Why; at most 10,000 characters") @Nullable String reason,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "MeetMilestone")
    record Meet(
            @Schema(description = "The date it was met; today if left out") @Nullable LocalDate on,
            @Schema(description = "By what one sees it; at most 10,000 characters")
                    @Nullable String evidence) {}

    @Schema(name = "GiveUpMilestone")
    record GiveUp(
            @Schema(description = "Why; at most 10,000 characters") @Nullable String reason,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "ReopenMilestone")
    record Reopen(
            @Schema(description = "Why; at most 10,000 characters") @Nullable String reason,
            @Nullable LocalDate happenedOn) {}

    @Schema(name = "MilestoneOwner")
    record Owner(@Nullable PersonId owner, @Nullable LocalDate happenedOn) {}

    @Schema(name = "MilestoneDependencies")
    record Dependencies(
            @Schema(description = "All of them; empty if it waits for nothing")
                    @Nullable List<MilestoneId> after,
            @Nullable LocalDate happenedOn) {}

    @GetMapping("/programmes/{programme}/milestones")
    @AtAMoment
    @Operation(summary = "A programme's milestones, by due date")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<One> of(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return milestones.of(programme).stream().map(One::of).toList();
    }

    @GetMapping("/milestones/{milestone}")
    @AtAMoment
    @Operation(summary = "One milestone")
    @ApiResponse(responseCode = "404", description = "There was no such milestone at that moment")
    One one(@PathVariable MilestoneId milestone, HttpServletResponse response) {
        var row = milestones.require(milestone);
        Api.version(row.version(), response);
        return One.of(row);
    }

    @PostMapping("/programmes/{programme}/milestones")
    @Records
    @Operation(
            summary = "Plan a milestone",
            description = "By the locality manager or one of the two who lead")
    @ApiResponse(responseCode = "201", description = "Planned; Location says where it is")
    ResponseEntity<Done> plan(@PathVariable ProgrammeId programme, @RequestBody New body) {
        var id = MilestoneId.next();
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new PlanMilestone(
                                        DeliveryId.of(programme),
                                        programme,
                                        id,
                                        Api.orRefused(body.title()),
                                        Api.orRefused(body.owner()),
                                        Api.orRefused(body.due()),
                                        Api.orRefused(body.after())),
                        milestones::plan);
        return Api.created("/api/milestones/" + id, id.value(), new Receipt(receipt.position(), 0));
    }

    @PostMapping("/milestones/{milestone}/moves")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Move its date",
            description = "Moving it to the date it has changes nothing.")
    @ApiResponse(responseCode = "200", description = "Moved")
    ResponseEntity<Done> move(
            @PathVariable MilestoneId milestone,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Move body) {
        return change(
                milestone,
                ifMatch,
                body.happenedOn(),
                (row, version) ->
                        new MoveMilestone(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                version,
                                Api.orRefused(body.to()),
                                Api.orRefused(body.reason())),
                milestones::move);
    }

    @PostMapping("/milestones/{milestone}/met")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record that it was met")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> meet(
            @PathVariable MilestoneId milestone,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Meet body) {
        var on = body.on();
        return change(
                milestone,
                ifMatch,
                null,
                (row, version) ->
                        new MeetMilestone(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                version,
                                on == null ? Moment.current().date() : on,
                                Api.orRefused(body.evidence())),
                milestones::meet);
    }

    @PostMapping("/milestones/{milestone}/given-up")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Give it up")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> giveUp(
            @PathVariable MilestoneId milestone,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody GiveUp body) {
        return change(
                milestone,
                ifMatch,
                body.happenedOn(),
                (row, version) ->
                        new GiveUpMilestone(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                version,
                                Api.orRefused(body.reason())),
                milestones::giveUp);
    }

    @PostMapping("/milestones/{milestone}/reopened")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Correct that it was met: it is open again",
            description = "What was recorded before stays on record.")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> reopen(
            @PathVariable MilestoneId milestone,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Reopen body) {
        return change(
                milestone,
                ifMatch,
                body.happenedOn(),
                (row, version) ->
                        new ReopenMilestone(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                version,
                                Api.orRefused(body.reason())),
                milestones::reopen);
    }

    @PostMapping("/milestones/{milestone}/owner")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Name who sees to it")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> owner(
            @PathVariable MilestoneId milestone,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Owner body) {
        return change(
                milestone,
                ifMatch,
                body.happenedOn(),
                (row, version) ->
                        new NameMilestoneOwner(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                version,
                                Api.orRefused(body.owner())),
                milestones::nameOwner);
    }

    @PostMapping("/milestones/{milestone}/dependencies")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Say what it waits for",
            description = "All of it at once. Refused where they would wait for each other.")
    @ApiResponse(responseCode = "200", description = "Recorded")
    ResponseEntity<Done> dependencies(
            @PathVariable MilestoneId milestone,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Dependencies body) {
        return change(
                milestone,
                ifMatch,
                body.happenedOn(),
                (row, version) ->
                        new ChangeDependencies(
                                DeliveryId.of(row.programme()),
                                row.programme(),
                                milestone,
                                version,
                                Api.orRefused(body.after())),
                milestones::changeDependencies);
    }

    private <C> ResponseEntity<Done> change(
            MilestoneId milestone,
            @Nullable String ifMatch,
            @Nullable LocalDate happenedOn,
            BiFunction<MilestoneRow, Long, C> build,
            Function<C, Receipt> work) {
        var version = Etags.required(ifMatch);
        var row = moments.upToDate(() -> milestones.require(milestone));
        var receipt = Api.send(happenedOn, check -> build.apply(row, version), work);
        var after = receipt.changedSomething() ? version + 1 : receipt.version();
        return Api.done(milestone.value(), new Receipt(receipt.position(), after), version);
    }
}
