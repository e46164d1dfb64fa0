package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import commonground.kernel.SharingId;
import commonground.programme.Programmes;
import commonground.web.Api;
import commonground.web.AtAMoment;
import commonground.web.Done;
import commonground.web.Etags;
import commonground.web.OnTheVersionRead;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
        name = "Common issues",
        description = "What several practices said, on its way to being agreed as a common issue")
class SharingAndAloneApi {
    private final Sharings sharings;
    private final Rounds rounds;
    private final Programmes programmes;

    SharingAndAloneApi(Sharings sharings, Rounds rounds, Programmes programmes) {
        this.sharings = sharings;
        this.rounds = rounds;
        this.programmes = programmes;
    }

    @GetMapping("/programmes/{programme}/sharings")
    @AtAMoment
    @Operation(summary = "Meetings in which practices shared their issues, the latest first")
    List<IssueAnswers.Meeting> meetings(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return sharings.of(programme).stream()
                .map(row -> IssueAnswers.Meeting.of(row, sharings.discussed(row.sharing())))
                .toList();
    }

    @PostMapping("/programmes/{programme}/sharings")
    @Records
    @Operation(summary = "Record a meeting of several practices")
    @ApiResponse(responseCode = "201", description = "Recorded; Location says where it is")
    ResponseEntity<Done> held(
            @PathVariable ProgrammeId programme, @RequestBody IssueBodies.Held body) {
        var id = SharingId.next();
        var receipt =
                Api.send(
                        null,
                        check ->
                                new RecordSharing(
                                        id,
                                        programme,
                                        Api.orRefused(body.heldOn()),
                                        Api.orRefused(body.place()),
                                        codes(check, body.practices()),
                                        Api.orRefused(body.tookPart())),
                        sharings::record);
        return Api.created("/api/sharings/" + id, id.value(), receipt);
    }

    private static List<PracticeCode> codes(Check check, @Nullable List<@Nullable String> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(code -> Api.practice(check, "practices", code))
                        .filter(code -> !code.equals(Api.NO_PRACTICE))
                        .toList();
    }

    @GetMapping("/sharings/{sharing}")
    @AtAMoment
    @Operation(summary = "One such meeting, with what was said about each issue")
    @ApiResponse(responseCode = "404", description = "There was none at that moment")
    IssueAnswers.Meeting meeting(@PathVariable SharingId sharing, HttpServletResponse response) {
        var row = sharings.require(sharing);
        Api.version(row.version(), response);
        return IssueAnswers.Meeting.of(row, sharings.discussed(sharing));
    }

    @PostMapping("/sharings/{sharing}/discussions")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Write down what was said about an issue",
            description = "With a reason it corrects what was written down about it before.")
    @ApiResponse(responseCode = "200", description = "Written down")
    ResponseEntity<Done> discuss(
            @PathVariable SharingId sharing,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody IssueBodies.Said body) {
        var version = Etags.required(ifMatch);
        var issue = body.issue() == null ? null : new IssueId(body.issue());
        var receipt =
                body.reason() == null
                        ? sharings.discuss(
                                new RecordDiscussion(
                                        sharing, Api.orRefused(issue), Api.orRefused(body.said())))
                        : sharings.correct(
                                new CorrectDiscussion(
                                        sharing,
                                        Api.orRefused(issue),
                                        Api.orRefused(body.said()),
                                        body.reason()),
                                version);
        return Api.done(sharing.value(), receipt, version);
    }

    @GetMapping("/programmes/{programme}/alone-rounds")
    @AtAMoment
    @Operation(summary = "Rounds of questions that each practice answers alone, the latest first")
    List<IssueAnswers.Round> rounds(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return rounds.of(programme).stream().map(this::told).toList();
    }

    @PostMapping("/programmes/{programme}/alone-rounds")
    @Records
    @Operation(summary = "Ask each member practice alone")
    @ApiResponse(responseCode = "201", description = "Asked; Location says where it is")
    ResponseEntity<Done> ask(
            @PathVariable ProgrammeId programme, @RequestBody IssueBodies.Ask body) {
        var id = RoundId.next();
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> AloneQuestion.checked(check, body.asked()),
                        questions -> rounds.open(id, programme, questions));
        return Api.created("/api/alone-rounds/" + id, id.value(), receipt);
    }

    @GetMapping("/alone-rounds/{round}")
    @AtAMoment
    @Operation(
            summary = "One round",
            description =
                    "Until it is closed, at the moment read, nobody is given the answers of another"
                            + " practice.")
    @ApiResponse(responseCode = "404", description = "There was none at that moment")
    IssueAnswers.Round round(@PathVariable RoundId round, HttpServletResponse response) {
        var row = rounds.require(round);
        Api.version(row.version(), response);
        return told(row);
    }

    private IssueAnswers.Round told(RoundRow row) {
        return IssueAnswers.Round.of(row, rounds.answers(row), rounds.sideBySide(row).orElse(null));
    }

    @PostMapping("/alone-rounds/{round}/answers")
    @Records
    @Operation(
            summary = "Answer for a practice, or change its answers",
            description =
                    "With the last answer the round closes. Recorded by somebody who does not belong"
                            + " to the practice, it is marked so.")
    @ApiResponse(responseCode = "200", description = "Recorded, or said already")
    ResponseEntity<Done> answer(@PathVariable RoundId round, @RequestBody IssueBodies.Answer body) {
        record Given(PracticeCode practice, List<AloneAnswer> answers) {}
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new Given(
                                        Api.practice(check, "practice", body.practice()),
                                        body.given(check)),
                        given -> rounds.answer(round, given.practice(), given.answers()));
        var before =
                receipt.changedSomething() ? receipt.version() : rounds.require(round).version();
        return Api.done(round.value(), receipt, before);
    }

    @PostMapping("/alone-rounds/{round}/closures")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Close it before everybody has answered")
    @ApiResponse(responseCode = "200", description = "Closed for good")
    ResponseEntity<Done> close(
            @PathVariable RoundId round,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody IssueBodies.Reason body) {
        var version = Etags.required(ifMatch);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> new CloseRound(round, Api.orRefused(body.reason())),
                        command -> rounds.close(command, version));
        return Api.done(round.value(), receipt, version);
    }
}
