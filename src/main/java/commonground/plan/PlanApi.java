package commonground.plan;

import commonground.access.People;
import commonground.decision.RuleCommands;
import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PlanId;
import commonground.kernel.ProgrammeId;
import commonground.programme.Programmes;
import commonground.web.Api;
import commonground.web.AtAMoment;
import commonground.web.Done;
import commonground.web.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/programmes/{programme}/plan/versions")
@Tag(
        name = "Business plan",
        description = "What the group means to do, in versions, one of which it agrees to")
class PlanApi {
    private final Plans plans;
    private final Programmes programmes;
    private final People people;

    PlanApi(Plans plans, Programmes programmes, People people) {
        this.plans = plans;
        this.programmes = programmes;
        this.people = people;
    }

    @Schema(name = "PlanVersion")
    record Version(
            @Schema(description = "From 1") int number,
            List<PlanSection> sections,
            @Schema(description = "Address of the document; empty if there is none") String link,
            @Schema(description = "What it changes and why") String reason,
            @Schema(description = "What it changed from the version before")
                    List<PlanChanges.Change> changes,
            LocalDate draftedOn,
            PersonId draftedBy,
            @Schema(description = "As they are called now") String draftedByName) {}

    @Schema(name = "PlanSection")
    record SectionSent(
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 200) @Nullable String title,
            @Schema(description = "Empty while it is still to be written", maxLength = 10_000)
                    @Nullable String text) {}

    @Schema(name = "DraftPlan")
    record Draft(
            @Schema(
                            description = "The version that this one follows; 0 for the first",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Integer basedOn,
            @Schema(
                            description = "All of them, at most 20, each titled once",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable List<SectionSent> sections,
            @Schema(description = "http or https", maxLength = 1_000) @Nullable String link,
            @Schema(
                            description = "What it changes and why; required after the first",
                            maxLength = 10_000)
                    @Nullable String reason,
            @Schema(description = "The date it happened on, if not today")
                    @Nullable LocalDate happenedOn) {
        @SuppressWarnings("NullAway") // a null is refused with words by the command
        List<PlanSection> written() {
            return sections == null
                    ? List.of()
                    : sections.stream()
                            .map(s ->
                                    s == null
                                            ? new PlanSection(null, null)
                                            : new PlanSection(s.title(), s.text()))
                            .toList();
        }
    }

    @Schema(name = "PutPlan")
    record Put(
            @Schema(description = "What a new proposal is called", maxLength = 200)
                    @Nullable String title,
            @Schema(
                            description = "The exact words that positions are taken on",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String wording,
            @Schema(description = "What the group agreed before and this follows from")
                    @Nullable List<String> restsOn,
            @Schema(
                            description =
                                    "Why the words change, where a proposal about the plan is before the group already",
                            maxLength = 10_000)
                    @Nullable String reason,
            @Schema(
                            description =
                                    "How a new proposal is to be decided; by consent where nothing is said")
                    RuleCommands.@Nullable Chosen rule,
            @Schema(description = "The date it happened on, if not today")
                    @Nullable LocalDate happenedOn) {}

    @GetMapping
    @AtAMoment
    @Operation(summary = "All versions of the plan, the latest first")
    List<Version> all(@PathVariable ProgrammeId programme) {
        programmes.require(programme);
        return plans.versions(programme).stream().map(this::version).toList();
    }

    @GetMapping("/{number}")
    @AtAMoment
    @Operation(summary = "One version, with what it changed")
    @ApiResponse(responseCode = "404", description = "There was none of that number")
    Version one(@PathVariable ProgrammeId programme, @PathVariable int number) {
        programmes.require(programme);
        return version(plans.require(programme, number));
    }

    @PostMapping
    @Records
    @Operation(
            summary = "Write a version",
            description =
                    "By the locality manager or one of the two who lead. It names the version it follows, so no"
                            + " If-Match is needed: where another was written since it is refused.")
    @ApiResponse(responseCode = "201", description = "Written; Location says where it is")
    ResponseEntity<Done> draft(@PathVariable ProgrammeId programme, @RequestBody Draft body) {
        var id = PlanId.of(programme);
        var basedOn = body.basedOn();
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> {
                            if (basedOn == null) check.refuse("basedOn", "choice.missing");
                            return new DraftPlan(
                                    id,
                                    programme,
                                    basedOn == null ? 0 : basedOn,
                                    body.written(),
                                    Api.orRefused(body.link()),
                                    Api.orRefused(body.reason()));
                        },
                        plans::draft);
        var number = Objects.requireNonNullElse(basedOn, 0) + 1;
        return Api.created(
                "/api/programmes/" + programme + "/plan/versions/" + number, id.value(), receipt);
    }

    @PostMapping("/{number}/proposal")
    @Records
    @Operation(
            summary = "Put a version to the group",
            description =
                    "As a new proposal, or as the new wording of the one about the plan that is before the group: the"
                            + " positions on the older wording then lapse.")
    @ApiResponse(responseCode = "201", description = "It is before the group; Location says where")
    ResponseEntity<Done> put(
            @PathVariable ProgrammeId programme, @PathVariable int number, @RequestBody Put body) {
        programmes.require(programme);
        plans.require(programme, number);
        var id = plans.proposal(programme);
        var restsOn = body.restsOn();
        var receipt =
                Api.send(
                        body.happenedOn(),
                        check -> RuleCommands.ruleOrConsent(check, body.rule()),
                        rule ->
                                plans.put(
                                        id,
                                        programme,
                                        number,
                                        Api.orRefused(body.title()),
                                        Api.orRefused(body.wording()),
                                        restsOn == null
                                                ? List.of()
                                                : restsOn.stream().map(DecisionId::new).toList(),
                                        Api.orRefused(body.reason()),
                                        rule,
                                        null));
        return Api.created("/api/decisions/" + id, id.value(), receipt);
    }

    private Version version(PlanRow row) {
        var before = row.number() == 1 ? null : plans.require(row.programme(), row.number() - 1);
        return new Version(
                row.number(),
                row.sections(),
                row.link(),
                row.reason(),
                PlanChanges.between(before, row).changes(),
                row.draftedOn(),
                row.draftedBy(),
                people.nameOf(row.draftedBy()));
    }
}
