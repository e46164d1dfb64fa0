package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.programme.Programmes;
import commonground.views.Moments;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
        name = "Decisions",
        description =
                "The one way in which the group agrees anything: exact words, positions on them, objections and"
                        + " their resolution, and an end under the rule that was chosen")
class DecisionApi {
    private final Decisions decisions;
    private final DecisionAnswers answers;
    private final Programmes programmes;
    private final Commands commands;
    private final Moments moments;

    DecisionApi(
            Decisions decisions,
            DecisionAnswers answers,
            Programmes programmes,
            Commands commands,
            Moments moments) {
        this.decisions = decisions;
        this.answers = answers;
        this.programmes = programmes;
        this.commands = commands;
        this.moments = moments;
    }

    @GetMapping("/programmes/{programme}/decisions")
    @AtAMoment
    @Operation(summary = "A programme's decisions, the latest first")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<DecisionAnswers.Listed> of(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return decisions.standings(decisions.of(programme)).stream()
                .map(DecisionAnswers.Listed::of)
                .toList();
    }

    @PostMapping("/programmes/{programme}/decisions")
    @Records
    @Operation(
            summary = "Table a proposal",
            description =
                    "A programme has one open vision at most, and no two open proposals of one title. With the id of"
                            + " a decision that exists already, it is answered with 409.")
    @ApiResponse(responseCode = "201", description = "Tabled; Location says where it is")
    ResponseEntity<Done> table(
            @PathVariable ProgrammeId programme, @RequestBody DecisionCommands.Table body) {
        var chosen = Api.chosenId(body.id());
        var id = chosen == null ? DecisionId.next() : new DecisionId(chosen);
        if (chosen != null) requireNew(id);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new TableProposal(
                                        id,
                                        programme,
                                        Api.orRefused(body.subject()),
                                        Api.orRefused(body.title()),
                                        Api.orRefused(body.wording()),
                                        restsOn(body),
                                        candidate(body),
                                        null,
                                        RuleCommands.ruleOrNothing(check, body.rule()),
                                        supersedes(body)),
                        decisions::table);
        return Api.created("/api/decisions/" + id, id.value(), receipt);
    }

    private static List<DecisionId> restsOn(DecisionCommands.Table body) {
        var grounds = body.restsOn();
        return grounds == null ? List.of() : grounds.stream().map(DecisionId::new).toList();
    }

    private static @Nullable DecisionId supersedes(DecisionCommands.Table body) {
        return body.supersedes() == null ? null : new DecisionId(body.supersedes());
    }

    private static @Nullable IssueId candidate(DecisionCommands.Table body) {
        return body.candidate() == null ? null : new IssueId(body.candidate());
    }

    private void requireNew(DecisionId id) {
        if (moments.upToDate(() -> decisions.find(id)).isPresent())
            throw Refusal.of("exists-already");
    }

    @GetMapping("/decisions/{decision}")
    @AtAMoment
    @Operation(
            summary = "One decision: its wordings, where each practice stands, and what is needed")
    @ApiResponse(responseCode = "404", description = "There was none at that moment")
    DecisionAnswers.Whole one(@PathVariable DecisionId decision, HttpServletResponse response) {
        var row = decisions.require(decision);
        Api.version(row.version(), response);
        return answers.whole(decisions.standing(row), decisions.wordings(decision));
    }

    @PostMapping("/decisions/{decision}/wordings")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Amend the wording",
            description = "Positions on the older wording lapse; objections stay until resolved.")
    @ApiResponse(responseCode = "200", description = "The new wording stands")
    ResponseEntity<Done> amend(
            @PathVariable DecisionId decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DecisionCommands.Amend body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check ->
                        new AmendWording(
                                decision,
                                number(check, "basedOn", body.basedOn()),
                                Api.orRefused(body.wording()),
                                Api.orRefused(body.reason())));
    }

    @PostMapping("/decisions/{decision}/objections/{number}/withdrawal")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Take an objection back, in the name of the practice that raised it")
    @ApiResponse(responseCode = "200", description = "It no longer stands in the way")
    ResponseEntity<Done> takeBack(
            @PathVariable DecisionId decision,
            @PathVariable @Parameter(description = "The objection's number", example = "1")
                    int number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody DecisionCommands.TakeBack body) {
        return send(
                decision,
                ifMatch,
                body.happenedOn(),
                check ->
                        new WithdrawObjection(
                                decision,
                                objector(decision, number),
                                number,
                                Api.orRefused(body.explanation())));
    }

    private PracticeCode objector(DecisionId decision, int number) {
        return moments.upToDate(() ->
                decisions.standing(decisions.require(decision)).objections().stream()
                        .filter(objection -> objection.objection() == number)
                        .map(ObjectionRow::practice)
                        .findFirst()
                        .orElseThrow(() -> Refusal.unknown("decision.objection-unknown")));
    }

    private ResponseEntity<Done> send(
            DecisionId decision,
            @Nullable String ifMatch,
            @Nullable LocalDate happenedOn,
            Function<Check, Object> build) {
        var version = Etags.required(ifMatch);
        Receipt receipt = Api.send(happenedOn, build, command -> commands.send(command, version));
        return Api.done(decision.value(), receipt, version);
    }

    private static int number(Check check, String field, @Nullable Integer sent) {
        if (sent != null) return sent;
        check.refuse(field, "choice.missing");
        return 0;
    }
}
