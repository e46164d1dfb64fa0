package commonground.listening;

import commonground.access.Person;
import commonground.kernel.Check;
import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
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
@RequestMapping("/api")
@Tag(name = "Listening")
class ListeningCommandsApi {
    private final Listening listening;
    private final AtTheMeeting atTheMeeting;
    private final Moments moments;

    ListeningCommandsApi(Listening listening, AtTheMeeting atTheMeeting, Moments moments) {
        this.listening = listening;
        this.atTheMeeting = atTheMeeting;
        this.moments = moments;
    }

    @PostMapping("/programmes/{programme}/meetings")
    @Records
    @Operation(
            summary = "Record a meeting with one practice",
            description = "With the id of one that exists already, it is answered with 409.")
    @ApiResponse(responseCode = "201", description = "Recorded; Location says where it is")
    ResponseEntity<Done> record(
            @PathVariable ProgrammeId programme, @RequestBody ListeningBodies.Record body) {
        var chosen = Api.chosenId(body.id());
        var id = chosen == null ? MeetingId.next() : new MeetingId(chosen);
        if (chosen != null && moments.upToDate(() -> listening.find(id)).isPresent())
            throw Refusal.of("exists-already");
        var receipt =
                Api.send(null, check -> meeting(check, id, programme, body), listening::record);
        return Api.created("/api/meetings/" + id, id.value(), receipt);
    }

    @PostMapping("/meetings/{meeting}/corrections")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Correct when a meeting was, where, or who was there",
            description =
                    "Everything is said again, the right things included. What was written down first stays in the"
                            + " record; what was said is corrected statement by statement.")
    @ApiResponse(responseCode = "200", description = "Corrected, or said so already")
    ResponseEntity<Done> correctMeeting(
            @PathVariable MeetingId meeting,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ListeningBodies.CorrectWhen body) {
        var version = Etags.required(ifMatch);
        return send(
                meeting,
                version,
                null,
                check ->
                        new CorrectMeeting(
                                meeting,
                                Api.orRefused(body.heldOn()),
                                Api.orRefused(body.place()),
                                Typed.people(check, "people", body.people()),
                                Typed.text(body.others()),
                                Typed.people(check, "listeners", body.listeners()),
                                Api.orRefused(body.reason())),
                command -> listening.mend(command, version));
    }

    private RecordMeeting meeting(
            Check check, MeetingId id, ProgrammeId programme, ListeningBodies.Record body) {
        var listeners =
                body.listeners() == null
                        ? atTheMeeting.acting().map(Person::id).stream().toList()
                        : Typed.people(check, "listeners", body.listeners());
        return new RecordMeeting(
                id,
                programme,
                Api.practice(check, "practice", body.practice()),
                Api.orRefused(body.heldOn()),
                Api.orRefused(body.place()),
                Typed.people(check, "people", body.people()),
                Typed.text(body.others()),
                listeners);
    }

    @PostMapping("/meetings/{meeting}/statements")
    @Records
    @Operation(
            summary = "Write down a statement",
            description =
                    "Until the meeting has been reflected back. Statements stand beside each other, so no If-Match is"
                            + " needed.")
    @ApiResponse(responseCode = "200", description = "Written down, or written down already")
    ResponseEntity<Done> add(
            @PathVariable MeetingId meeting, @RequestBody ListeningBodies.Add body) {
        var chosen = Api.chosenId(body.id());
        var id = chosen == null ? StatementId.next() : new StatementId(chosen);
        var receipt =
                Api.send(
                        null,
                        check ->
                                new AddStatement(
                                        meeting,
                                        id,
                                        Api.orRefused(body.words()),
                                        Api.orRefused(body.themes())),
                        listening::add);
        return Api.done(id.value(), receipt, versionUnless(receipt, meeting));
    }

    private long versionUnless(Receipt receipt, MeetingId meeting) {
        return receipt.changedSomething()
                ? receipt.version()
                : moments.upToDate(() -> listening.require(meeting).version());
    }

    @PostMapping("/meetings/{meeting}/statements/{statement}/themes")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Say again what a statement is about")
    @ApiResponse(responseCode = "200", description = "It is about this now")
    ResponseEntity<Done> tag(
            @PathVariable MeetingId meeting,
            @PathVariable StatementId statement,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ListeningBodies.Tag body) {
        var version = Etags.required(ifMatch);
        return send(
                meeting,
                version,
                null,
                check -> new TagStatement(meeting, statement, Api.orRefused(body.themes())),
                command -> listening.tag(command, version));
    }

    @PostMapping("/meetings/{meeting}/statements/{statement}/corrections")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Correct a statement",
            description =
                    "The words it had stay. After it has been reflected back only the practice itself corrects it, and"
                            + " it is reflected back and confirmed again.")
    @ApiResponse(responseCode = "200", description = "The new words hold")
    ResponseEntity<Done> correct(
            @PathVariable MeetingId meeting,
            @PathVariable StatementId statement,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ListeningBodies.Correct body) {
        var version = Etags.required(ifMatch);
        var practice = practiceOf(meeting);
        return send(
                meeting,
                version,
                body.happenedOn(),
                check ->
                        new CorrectStatement(
                                meeting,
                                practice,
                                statement,
                                Api.orRefused(body.words()),
                                Typed.text(body.reason()),
                                atTheMeeting.speaking(check, practice, body.representative())),
                command -> listening.correct(command, version));
    }

    @PostMapping("/meetings/{meeting}/reflections")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Record that what was heard was reflected back, in the words it has now")
    @ApiResponse(responseCode = "200", description = "It waits for the practice to confirm it")
    ResponseEntity<Done> reflectBack(
            @PathVariable MeetingId meeting,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ListeningBodies.Reflect body) {
        var version = Etags.required(ifMatch);
        return send(
                meeting,
                version,
                body.happenedOn(),
                check ->
                        new ReflectBack(
                                meeting,
                                Api.orRefused(through(check, body.through())),
                                Api.orRefused(body.how())),
                command -> listening.reflectBack(command, version));
    }

    private @Nullable PersonId through(Check check, @Nullable String named) {
        if (named == null) return atTheMeeting.acting().map(Person::id).orElse(null);
        return Typed.people(check, "through", List.of(named)).stream().findFirst().orElse(null);
    }

    @PostMapping("/meetings/{meeting}/confirmations")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Confirm, for the practice, that this is what it said",
            description = "After it everybody reads what was said.")
    @ApiResponse(responseCode = "200", description = "Confirmed in the words it has now")
    ResponseEntity<Done> confirm(
            @PathVariable MeetingId meeting,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody ListeningBodies.Confirm body) {
        var version = Etags.required(ifMatch);
        var practice = practiceOf(meeting);
        return send(
                meeting,
                version,
                body.happenedOn(),
                check ->
                        new ConfirmReflection(
                                meeting,
                                practice,
                                Api.orRefused(
                                        atTheMeeting.speaking(
                                                check, practice, body.representative())),
                                Typed.text(body.note())),
                command -> listening.confirm(command, version));
    }

    private PracticeCode practiceOf(MeetingId meeting) {
        return moments.upToDate(() -> listening.require(meeting)).practice();
    }

    private static <C> ResponseEntity<Done> send(
            MeetingId meeting,
            long version,
            @Nullable LocalDate happenedOn,
            Function<Check, C> build,
            Function<C, Receipt> send) {
        return Api.done(meeting.value(), Api.send(happenedOn, build, send), version);
    }
}
