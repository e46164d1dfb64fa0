package commonground.deadline;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the API takes about drafts, owners, evidence and ends; limits are those of the commands. */
final class FurtherBodies {
    private FurtherBodies() {}

    @Schema(name = "NewOwner")
    record NewOwner(
            @Schema(
                            type = "string",
                            description = "Somebody who has an account.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String owner) {}

    @Schema(name = "Activation")
    record Activation(
            @Schema(description = DeadlineBodies.HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "NewEvidence")
    record NewEvidence(
            @Schema(
                            description = "What has to be shown; one line, at most 200 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            example = "The rota of the Saturday hub")
                    @Nullable String what) {}

    @Schema(name = "NewSupply", description = "A note, a link, or both.")
    record NewSupply(
            @Schema(description = "What is supplied; at most 10,000 characters.")
                    @Nullable String note,
            @Schema(description = "http or https; at most 1,000 characters.") @Nullable String link,
            @Schema(description = DeadlineBodies.HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "ReasonWhy")
    record ReasonWhy(
            @Schema(
                            description = "Why; at most 10,000 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason) {}

    @Schema(name = "NewMiss")
    record NewMiss(
            @Schema(
                            description = "What was not done, and why; at most 10,000 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = "When it was established, after the due date; today if left out.")
                    @Nullable LocalDate on) {}

    @Schema(name = "NewWaiver")
    record NewWaiver(
            @Schema(
                            description = "Why; at most 10,000 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(
                            description =
                                    "Whose decision it was; one line, at most 200 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String authority,
            @Schema(description = DeadlineBodies.HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "NewSupersession")
    record NewSupersession(
            @Schema(
                            description =
                                    "The deadline of the same programme that takes its place.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String by,
            @Schema(
                            description = "Why; at most 10,000 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = DeadlineBodies.HAPPENED_ON) @Nullable LocalDate happenedOn) {}
}
