package commonground.deadline;

import commonground.deadline.FromTemplate.SetWithEvidence;
import commonground.kernel.DeadlineId;
import commonground.kernel.ProgrammeId;
import commonground.web.Api;
import commonground.web.Done;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Commissioner deadlines")
class TemplateApi {
    /** What differs from the template; what is left out is taken from it. */
    @Schema(name = "NewDeadlineFromTemplate")
    record FromIt(
            @Schema(description = "The due date; it may have passed.") @Nullable LocalDate due,
            @Schema(description = "What has to be shown; each a line of the template or another.")
                    @Nullable List<String> evidence,
            @Schema(description = "Who decides whether it is met; at most 200 characters.")
                    @Nullable String assuredBy,
            @Schema(description = DeadlineBodies.HAPPENED_ON) @Nullable LocalDate happenedOn) {

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        SetWithEvidence command(DeadlineId id, ProgrammeId programme, DeadlineTemplate template) {
            return SetWithEvidence.of(
                    new SetDeadline(
                            id,
                            programme,
                            template.obligation(),
                            template.issuer(),
                            template.level(),
                            due == null ? template.due() : due,
                            template.source(),
                            template.population(),
                            "",
                            assuredBy,
                            template.key(),
                            ""),
                    evidence == null ? template.evidence() : evidence);
        }
    }

    private final DeadlineTemplates templates;
    private final FromTemplate fromTemplate;

    TemplateApi(DeadlineTemplates templates, FromTemplate fromTemplate) {
        this.templates = templates;
        this.fromTemplate = fromTemplate;
    }

    @Operation(summary = "What commissioners have asked for before, to set it from")
    @GetMapping("/deadline-templates")
    List<DeadlineTemplate> list() {
        return templates.all();
    }

    @Operation(summary = "Set a deadline from a template, with what has to be shown for it")
    @ApiResponse(responseCode = "201", description = "Recorded; Location says where it is.")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such programme or template.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Something given cannot be used; errors says which field and why.",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping("/programmes/{programme}/deadlines/from-template/{template}")
    ResponseEntity<Done> set(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ProgrammeId programme,
            @PathVariable String template,
            @RequestBody FromIt body) {
        var id = DeadlineId.next();
        var chosen = templates.require(template);
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> body.command(id, programme, chosen),
                        fromTemplate::set);
        return DeadlineApi.created(id, receipt);
    }
}
