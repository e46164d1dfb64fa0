package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.Refusal;
import commonground.listening.Issues;
import commonground.views.Moments;
import commonground.web.Api;
import commonground.web.Done;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/decisions/{decision}/objections/{number}/candidate")
@Tag(name = "Common issues")
class FoundIssueApi {
    private final FoundIssues found;
    private final Issues issues;
    private final Moments moments;

    FoundIssueApi(FoundIssues found, Issues issues, Moments moments) {
        this.found = found;
        this.issues = issues;
        this.moments = moments;
    }

    @Schema(name = "IssueFoundByObjection")
    record Found(
            @Schema(description = "A UUID of your own choice; without it one is given")
                    @Nullable String id,
            @Schema(
                            description = "One line; not that of another issue pursued",
                            maxLength = 200,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String title,
            @Schema(maxLength = 10_000, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String words,
            @Schema(description = "The date it happened on, if not today")
                    @Nullable LocalDate happenedOn) {}

    @PostMapping
    @Records
    @Operation(
            summary = "Make an objection that touches no agreed issue a candidate for one",
            description =
                    "Refused with 409 where its resolution cites an agreed issue, or a candidate found by it is pursued"
                            + " already. Statements can be added to the candidate later.")
    @ApiResponse(responseCode = "201", description = "Gathered; Location says where it is")
    ResponseEntity<Done> gather(
            @PathVariable DecisionId decision,
            @PathVariable @Parameter(description = "The objection's number", example = "1")
                    int number,
            @RequestBody Found body) {
        var chosen = Api.chosenId(body.id());
        var id = chosen == null ? IssueId.next() : new IssueId(chosen);
        if (chosen != null && moments.upToDate(() -> issues.find(id)).isPresent())
            throw Refusal.of("exists-already");
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> body,
                        sent ->
                                found.gather(
                                        id,
                                        decision,
                                        number,
                                        Api.orRefused(sent.title()),
                                        Api.orRefused(sent.words())));
        return Api.created("/api/issues/" + id, id.value(), receipt);
    }
}
