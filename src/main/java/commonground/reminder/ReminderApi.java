package commonground.reminder;

import commonground.deadline.Deadlines;
import commonground.kernel.Acting;
import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.programme.Programmes;
import commonground.web.Api;
import commonground.web.AtAMoment;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(
        name = "Reminders",
        description =
                "What somebody is reminded of, what was sent to whom, and who else is told when a deadline stays late."
                        + " An ETag of \"0\" means that nothing has been chosen or set yet.")
class ReminderApi {
    private final Reminders reminders;
    private final Digests digests;
    private final Deadlines deadlines;
    private final Programmes programmes;

    ReminderApi(Reminders reminders, Digests digests, Deadlines deadlines, Programmes programmes) {
        this.reminders = reminders;
        this.digests = digests;
        this.deadlines = deadlines;
        this.programmes = programmes;
    }

    @GetMapping("/reminders/preferences")
    @AtAMoment
    @Operation(summary = "What you are reminded of")
    ReminderJson.Preferences preferences(HttpServletResponse response) {
        var row = reminders.preference(me());
        Api.version(row.version() + 1, response);
        return ReminderJson.Preferences.of(row);
    }

    @PutMapping("/reminders/preferences")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Choose what you are reminded of")
    @ApiResponse(responseCode = "200", description = "Chosen")
    ResponseEntity<Done> choose(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ReminderJson.Preferences body) {
        var read = Etags.required(ifMatch) - 1;
        var receipt =
                Api.send(
                        null,
                        check -> body.command(me()),
                        command -> reminders.choose(command, read));
        return done(me().value(), receipt, read);
    }

    @GetMapping("/reminders/mine")
    @AtAMoment
    @Operation(summary = "What was sent to you, the latest first; at most 200")
    List<ReminderJson.Note> mine() {
        return reminders.to(me()).stream().map(ReminderJson.Note::of).toList();
    }

    @GetMapping("/reminders/digests")
    @AtAMoment
    @Operation(summary = "The weekly digests that were sent to you, the latest first; at most 200")
    List<ReminderJson.DigestNote> digests() {
        return reminders.digests(me()).stream().map(ReminderJson.DigestNote::of).toList();
    }

    @GetMapping("/reminders/digest")
    @AtAMoment
    @Operation(
            summary =
                    "The week before this moment, as your digest tells it: of every programme, or of those of your practice")
    ReminderJson.Week digest() {
        return ReminderJson.Week.of(digests.make(reminders.person(me())));
    }

    @GetMapping("/deadlines/{deadline}/reminders")
    @AtAMoment
    @Operation(summary = "What was sent to whom about a deadline, the latest first; at most 200")
    List<ReminderJson.Note> of(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline) {
        deadlines.require(deadline);
        return reminders.of(deadline).stream().map(ReminderJson.Note::of).toList();
    }

    @GetMapping("/deadlines/{deadline}/escalation")
    @AtAMoment
    @Operation(summary = "Who else is told when this deadline stays late")
    ReminderJson.Second second(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            HttpServletResponse response) {
        deadlines.require(deadline);
        return second(reminders.escalation(deadline), response);
    }

    @PutMapping("/deadlines/{deadline}/escalation")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Set who else is told when this deadline stays late")
    @ApiResponse(responseCode = "200", description = "Set")
    ResponseEntity<Done> set(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ReminderJson.Second body) {
        var programme = deadlines.require(deadline).programme();
        return set(programme, deadline, deadline.value(), Etags.required(ifMatch) - 1, body);
    }

    @DeleteMapping("/deadlines/{deadline}/escalation")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Nobody else is told any more when this deadline stays late")
    @ApiResponse(responseCode = "200", description = "Ended")
    ResponseEntity<Done> end(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeadlineId deadline,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch) {
        var read = Etags.required(ifMatch) - 1;
        var programme = deadlines.require(deadline).programme();
        return done(
                deadline.value(),
                reminders.end(new EndEscalation(programme, deadline), read),
                read);
    }

    @GetMapping("/programmes/{programme}/deadlines/escalation")
    @AtAMoment
    @Operation(summary = "Who else is told when any deadline of a programme stays late")
    ReminderJson.Second second(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ProgrammeId programme,
            HttpServletResponse response) {
        programmes.require(programme);
        return second(reminders.escalation(programme), response);
    }

    @PutMapping("/programmes/{programme}/deadlines/escalation")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Set who else is told when any deadline of a programme stays late")
    @ApiResponse(responseCode = "200", description = "Set")
    ResponseEntity<Done> set(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ProgrammeId programme,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ReminderJson.Second body) {
        return set(programme, null, programme.value(), Etags.required(ifMatch) - 1, body);
    }

    @DeleteMapping("/programmes/{programme}/deadlines/escalation")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Nobody else is told any more when a deadline of the programme stays late")
    @ApiResponse(responseCode = "200", description = "Ended")
    ResponseEntity<Done> end(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ProgrammeId programme,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch) {
        var read = Etags.required(ifMatch) - 1;
        return done(
                programme.value(), reminders.end(new EndEscalation(programme, null), read), read);
    }

    private static ReminderJson.Second second(
            Optional<EscalationRow> row, HttpServletResponse response) {
        Api.version(row.map(EscalationRow::version).orElse(-1L) + 1, response);
        return ReminderJson.Second.of(row.orElse(null));
    }

    private ResponseEntity<Done> set(
            ProgrammeId programme,
            @Nullable DeadlineId deadline,
            String id,
            long read,
            ReminderJson.Second body) {
        var receipt =
                Api.send(
                        null,
                        check -> body.command(programme, deadline),
                        command -> reminders.escalate(command, read));
        return done(id, receipt, read);
    }

    /** Versions are told one higher than the ledger counts, so that 0 can mean none. */
    private static ResponseEntity<Done> done(String id, Receipt receipt, long before) {
        var told =
                receipt.changedSomething()
                        ? new Receipt(receipt.position(), receipt.version() + 1)
                        : receipt;
        return Api.done(id, told, before + 1);
    }

    private static PersonId me() {
        return Objects.requireNonNull(Acting.current(), "nobody is signed in").person();
    }
}
