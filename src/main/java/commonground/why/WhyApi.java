package commonground.why;

import commonground.decision.DecisionRow;
import commonground.decision.DecisionState;
import commonground.decision.Subject;
import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.MeetingId;
import commonground.kernel.PracticeCode;
import commonground.kernel.StatementId;
import commonground.listening.Provenance;
import commonground.web.AtAMoment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Decisions")
class WhyApi {
    private final Walks walks;

    WhyApi(Walks walks) {
        this.walks = walks;
    }

    @Schema(name = "StepBack")
    record One(
            DecisionId decision,
            @Schema(description = "The decision it was reached from; null for the first")
                    @Nullable DecisionId from,
            @Schema(description = "How it hangs together with the decision it was reached from")
                    Way.Reached reached,
            Subject subject,
            String title,
            DecisionState state,
            String words,
            @Nullable LocalDate endedOn,
            List<DecisionId> restsOn,
            @Schema(description = "The earlier decision whose place it took, or would take")
                    @Nullable DecisionId replaces,
            @Schema(description = "The candidate issue it put to the members")
                    @Nullable IssueId candidate,
            @Schema(description = "What the practices had said, in their words")
                    List<Said> statements,
            @Schema(
                            description =
                                    "The objections that found the candidate, or one that was merged into it")
                    List<Objected> foundBy) {}

    @Schema(name = "SaidAtFirst")
    record Said(
            StatementId statement,
            MeetingId meeting,
            PracticeCode practice,
            @Schema(description = "Empty where the practice has not confirmed them to you yet")
                    String words,
            LocalDate heardOn) {}

    @Schema(name = "FoundByObjection")
    record Objected(
            DecisionId decision,
            @Schema(description = "Its number within the decision") int objection,
            PracticeCode practice,
            String words,
            LocalDate raisedOn) {}

    @GetMapping("/decisions/{decision}/why")
    @AtAMoment
    @Operation(summary = "From a decision back, step by step, to what the practices said first")
    @ApiResponse(responseCode = "404", description = "There was none at that moment")
    List<One> why(@PathVariable DecisionId decision) {
        return walks.from(decision).steps().stream().map(WhyApi::one).toList();
    }

    private static One one(Step step) {
        var row = step.decision();
        var from = step.from();
        var replaces = step.replaces();
        var provenance = step.provenance();
        return new One(
                row.decision(),
                from == null ? null : from.decision(),
                step.way().reached(),
                row.subject(),
                row.title(),
                row.state(),
                row.text(),
                row.endedOn(),
                step.grounds().stream().map(DecisionRow::decision).toList(),
                replaces == null ? null : replaces.decision(),
                provenance == null ? null : provenance.issue().issue(),
                provenance == null ? List.of() : said(provenance),
                step.foundBy().stream().map(WhyApi::objected).toList());
    }

    private static Objected objected(Step.FoundBy found) {
        var objection = found.objection();
        return new Objected(
                found.decision().decision(),
                objection.objection(),
                objection.practice(),
                objection.reason(),
                objection.raisedOn());
    }

    private static List<Said> said(Provenance provenance) {
        return provenance.voices().stream()
                .flatMap(voice -> voice.lines().stream())
                .map(Provenance.Line::statement)
                .map(s ->
                        new Said(s.statement(), s.meeting(), s.practice(), s.words(), s.heardOn()))
                .toList();
    }
}
