package commonground.programme;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API send. */
final class ProgrammeCommands {
    private ProgrammeCommands() {}

    @Schema(name = "OpenProgramme")
    record Open(
            @Schema(
                            description = "A UUID of your own choice; without it one is given",
                            example = "1b4e28ba-2fa1-11d2-883f-0016d3cca427")
                    @Nullable String id,
            @Schema(
                            description = "One line, not that of another programme",
                            example = "Ashdown Heath",
                            maxLength = 200,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String name,
            @Schema(
                            description = "The area it is for",
                            example = "Ashdown Heath and villages",
                            maxLength = 200,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String locality,
            @Schema(
                            description =
                                    "Codes of practices in use, none twice, at most 100; more can join later",
                            example = "[\"H82044\", \"H82025\"]")
                    @Nullable List<@Nullable String> members,
            @Schema(description = "The date it was opened on, if not today", example = "2016-09-05")
                    @Nullable LocalDate happenedOn) {}

    @Schema(name = "AddMember")
    record Add(
            @Schema(
                            description = "Code of a practice in use",
                            example = "H82044",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String practice,
            @Schema(
                            description = "Why it joins",
                            example = "Asked to come in",
                            maxLength = 10_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = "The date it joined on, if not today", example = "2016-10-03")
                    @Nullable LocalDate happenedOn) {}
}
