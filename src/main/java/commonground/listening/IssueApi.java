package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.IssueId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.kernel.Refusal;
import commonground.kernel.StatementId;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(
        name = "Common issues",
        description = "What several practices said, on its way to being agreed as a common issue")
class IssueApi {
    private final Issues issues;
    private final Programmes programmes;
    private final Moments moments;

    IssueApi(Issues issues, Programmes programmes, Moments moments) {
        this.issues = issues;
        this.programmes = programmes;
        this.moments = moments;
    }

    @GetMapping("/programmes/{programme}/issues")
    @AtAMoment
    @Operation(summary = "A programme's issues, merged ones and those set aside included")
    @ApiResponse(responseCode = "404", description = "There was no such programme at that moment")
    List<IssueAnswers.One> of(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return issues.provenances(programme).stream().map(IssueAnswers.One::of).toList();
    }

    @PostMapping("/programmes/{programme}/issues")
    @Records
    @Operation(summary = "Gather an issue from statements")
    @ApiResponse(responseCode = "201", description = "Gathered; Location says where it is")
    ResponseEntity<Done> gather(
            @PathVariable ProgrammeId programme, @RequestBody IssueBodies.Gather body) {
        var id = id(body.id());
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check ->
                                new GatherIssue(
                                        id,
                                        programme,
                                        Api.orRefused(body.title()),
                                        Api.orRefused(body.words()),
                                        IssueBodies.statements(body.statements())),
                        issues::gather);
        return Api.created("/api/issues/" + id, id.value(), receipt);
    }

    private IssueId id(@Nullable String sent) {
        var chosen = Api.chosenId(sent);
        if (chosen == null) return IssueId.next();
        var id = new IssueId(chosen);
        if (moments.upToDate(() -> issues.find(id)).isPresent()) throw Refusal.of("exists-already");
        return id;
    }

    @GetMapping("/issues/{issue}")
    @AtAMoment
    @Operation(summary = "One issue, with what each practice said to it")
    @ApiResponse(responseCode = "404", description = "There was none at that moment")
    IssueAnswers.One one(@PathVariable IssueId issue, HttpServletResponse response) {
        var provenance = issues.provenance(issue);
        Api.version(provenance.issue().version(), response);
        return IssueAnswers.One.of(provenance);
    }

    @GetMapping("/statements/{statement}/issues")
    @AtAMoment
    @Operation(summary = "The issues pursued in which a statement appears")
    List<IssueAnswers.Name> issuesOf(@PathVariable StatementId statement) {
        return issues.issuesOf(statement).stream().map(IssueAnswers.Name::of).toList();
    }

    @PostMapping("/issues/{issue}/statements")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Add statements")
    @ApiResponse(responseCode = "200", description = "The issue has them")
    ResponseEntity<Done> add(
            @PathVariable IssueId issue,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody IssueBodies.Add body) {
        return send(
                issue,
                ifMatch,
                body.happenedOn(),
                check -> new AddStatements(issue, IssueBodies.statements(body.statements())),
                issues::add);
    }

    @DeleteMapping("/issues/{issue}/statements/{statement}")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Take a statement out", description = "The statement itself stays.")
    @ApiResponse(responseCode = "200", description = "The issue does not have it any more")
    ResponseEntity<Done> takeOut(
            @PathVariable IssueId issue,
            @PathVariable StatementId statement,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestParam(required = false) @Parameter(description = "Why", required = true)
                    @Nullable String reason,
            @RequestParam(required = false) @Nullable LocalDate happenedOn) {
        return send(
                issue,
                ifMatch,
                happenedOn,
                check -> new RemoveStatement(issue, statement, Api.orRefused(reason)),
                issues::remove);
    }

    @PostMapping("/issues/{issue}/wordings")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Put it otherwise")
    @ApiResponse(responseCode = "200", description = "It is put so")
    ResponseEntity<Done> reword(
            @PathVariable IssueId issue,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody IssueBodies.Reword body) {
        return send(
                issue,
                ifMatch,
                body.happenedOn(),
                check ->
                        new RewordIssue(
                                issue,
                                Api.orRefused(body.title()),
                                Api.orRefused(body.words()),
                                Api.orRefused(body.reason())),
                issues::reword);
    }

    @PostMapping("/issues/{issue}/merges")
    @Records
    @OnTheVersionRead
    @Operation(
            summary = "Merge others into it",
            description = "For good: the others end, and their statements become its own.")
    @ApiResponse(responseCode = "200", description = "All of them were merged, or none")
    ResponseEntity<Done> merge(
            @PathVariable IssueId issue,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody IssueBodies.Merge body) {
        return send(
                issue,
                ifMatch,
                body.happenedOn(),
                check ->
                        new MergeIssues(
                                issue,
                                IssueBodies.issues(body.merged()),
                                Api.orRefused(body.reason())),
                issues::merge);
    }

    @PostMapping("/issues/{issue}/splits")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Make an issue of its own of some of its statements")
    @ApiResponse(responseCode = "200", description = "Split; with the version of the older one")
    ResponseEntity<Done> split(
            @PathVariable IssueId issue,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody IssueBodies.Split body) {
        var splitOff = id(body.id());
        return send(
                issue,
                ifMatch,
                body.happenedOn(),
                check ->
                        new SplitIssue(
                                issue,
                                splitOff,
                                Api.orRefused(body.title()),
                                Api.orRefused(body.words()),
                                IssueBodies.statements(body.statements()),
                                Api.orRefused(body.reason())),
                issues::split);
    }

    @PostMapping("/issues/{issue}/set-asides")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Set it aside")
    @ApiResponse(responseCode = "200", description = "It is set aside")
    ResponseEntity<Done> setAside(
            @PathVariable IssueId issue,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody IssueBodies.Reason body) {
        return send(
                issue,
                ifMatch,
                body.happenedOn(),
                check -> new SetIssueAside(issue, Api.orRefused(body.reason())),
                issues::setAside);
    }

    @PostMapping("/issues/{issue}/take-ups")
    @Records
    @OnTheVersionRead
    @Operation(summary = "Take up again what was set aside")
    @ApiResponse(responseCode = "200", description = "It is a candidate again")
    ResponseEntity<Done> takeUp(
            @PathVariable IssueId issue,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Parameter(hidden = true)
                    @Nullable String ifMatch,
            @RequestBody IssueBodies.Reason body) {
        return send(
                issue,
                ifMatch,
                body.happenedOn(),
                check -> new TakeIssueUpAgain(issue, Api.orRefused(body.reason())),
                issues::takeUpAgain);
    }

    private static <C> ResponseEntity<Done> send(
            IssueId issue,
            @Nullable String ifMatch,
            @Nullable LocalDate happenedOn,
            Function<Check, C> build,
            java.util.function.BiFunction<C, Long, Receipt> send) {
        var version = Etags.required(ifMatch);
        var receipt = Api.send(happenedOn, build, command -> send.apply(command, version));
        return Api.done(issue.value(), receipt, version);
    }
}
