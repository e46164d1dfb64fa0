package commonground.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API send about objections, and about decisions that have ended. */
final class DissentCommands {
    private static final String HAPPENED = "The date it happened on, if not today";

    private DissentCommands() {}

    enum Finding {
        QUALIFIED,
        NOT_QUALIFIED,
        SUSTAINED
    }

    @Schema(name = "FindObjection")
    record Find(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Finding finding,
            @Schema(
                            description =
                                    "Which harm to which aim; why there is none (required); what follows instead"
                                            + " (required where it is upheld)",
                            example = "With one nurse the Monday clinic closes every third week",
                            maxLength = 10_000)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2016-12-12")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "ConfirmResolution")
    record Confirm(
            @Schema(
                            description = "Whether the objection was met",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable Boolean confirmed,
            @Schema(
                            description =
                                    "What the practice makes of the resolution; required where it was not met",
                            example = "The new words leave us our clinic",
                            maxLength = 10_000)
                    @Nullable String said,
            @Schema(
                            description =
                                    "Id of the person who says so for the practice; without it, you, if you speak for it")
                    @Nullable String representative,
            @Schema(description = HAPPENED, example = "2016-12-21")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "BringBackToCommonGround")
    record BringBack(
            @Schema(
                            description = "Numbers of the open objections that were talked over",
                            example = "[1]",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable List<Integer> objections,
            @Schema(
                            description =
                                    "Ids of the agreed common issues of this programme that people were brought back to",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable List<String> issues,
            @Schema(
                            description = "Codes of the member practices that took part",
                            example = "[\"H82044\"]",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable List<String> practices,
            @Schema(
                            description = "Who else took part, by role",
                            example = "The locality manager",
                            maxLength = 200)
                    @Nullable String others,
            @Schema(
                            description = "What was said",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String said,
            @Schema(
                            description = "What follows from it",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String follows,
            @Schema(description = HAPPENED, example = "2016-12-13")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "SetReviewDate")
    record ReviewDate(
            @Schema(
                            description = "When the group looks at it again; not in the past",
                            example = "2018-01-12",
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable LocalDate reviewOn,
            @Schema(
                            description = "Why then",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2017-01-12")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "PutUnderReview")
    record Review(
            @Schema(
                            description = "Why it is looked at again",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED, example = "2018-01-12")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "ReaffirmDecision")
    record Reaffirm(
            @Schema(
                            description = "What was considered",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String considered,
            @Schema(description = "When it is looked at the next time", example = "2019-01-12")
                    @Nullable LocalDate reviewOn,
            @Schema(description = HAPPENED, example = "2018-01-26")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "NoteCorrection")
    record Correct(
            @Schema(
                            description = "What is wrong, and what would be right",
                            maxLength = 10_000,
                            requiredMode = RequiredMode.REQUIRED)
                    @Nullable String correction,
            @Schema(description = HAPPENED, example = "2018-01-26")
                    @Nullable LocalDate happenedOn) {}
}
