package commonground.listening;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients of the API send. What is left out is refused in words, if it is needed. */
final class ListeningBodies {
    private static final String HAPPENED_ON = "The date it happened on, if that was not today.";

    private ListeningBodies() {}

    @Schema(name = "RecordMeeting")
    record Record(
            @Schema(description = "A UUID of your own choice; without it one is given")
                    @Nullable String id,
            @Schema(
                            description = "Code of a member practice",
                            example = "H82044",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String practice,
            @Schema(
                            description = "The date it was met on",
                            example = "2016-09-14",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable LocalDate heldOn,
            @Schema(
                            description = "Where; one line",
                            maxLength = 200,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String place,
            @Schema(description = "Ids of people of the practice who took part")
                    @Nullable List<String> people,
            @Schema(
                            description =
                                    "Who else took part, as what they are and not by name; needed if nobody is"
                                            + " named in people",
                            example = "two partners and the practice nurse",
                            maxLength = 200)
                    @Nullable String others,
            @Schema(description = "Ids of those who listened; whoever sends it if left out")
                    @Nullable List<String> listeners) {}

    @Schema(name = "CorrectMeeting")
    record CorrectWhen(
            @Schema(
                            description = "The date it was met on",
                            example = "2016-09-14",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable LocalDate heldOn,
            @Schema(
                            description = "Where; one line",
                            maxLength = 200,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String place,
            @Schema(description = "Ids of people of the practice who took part")
                    @Nullable List<String> people,
            @Schema(
                            description =
                                    "Who else took part, as what they are; needed if nobody is named in people",
                            maxLength = 200)
                    @Nullable String others,
            @Schema(
                            description = "Ids of those who listened",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<String> listeners,
            @Schema(
                            description = "What was wrong",
                            maxLength = 10_000,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason) {}

    @Schema(name = "AddStatement")
    record Add(
            @Schema(description = "A UUID of your own choice: sent again, it is written down once")
                    @Nullable String id,
            @Schema(
                            description = "What was said, in the practice's own words",
                            maxLength = Said.LONGEST,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String words,
            @Schema(
                            description = "What it is about; at least one",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<Theme> themes) {}

    @Schema(name = "TagStatement")
    record Tag(
            @Schema(
                            description = "What it is about; at least one",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable List<Theme> themes) {}

    @Schema(name = "CorrectStatement")
    record Correct(
            @Schema(
                            description = "What was really said",
                            maxLength = Said.LONGEST,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String words,
            @Schema(description = "Why; may be left out", maxLength = 10_000)
                    @Nullable String reason,
            @Schema(
                            description =
                                    "Id of the person of the practice who corrects it. Left out: whoever sends it, if"
                                            + " they speak for the practice; else nobody, which is possible until it has"
                                            + " been reflected back")
                    @Nullable String representative,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "ReflectBack")
    record Reflect(
            @Schema(description = "Id of whoever reflected it back; whoever sends it if left out")
                    @Nullable String through,
            @Schema(
                            description = "In which way; one line",
                            example = "letter by email to the practice manager",
                            maxLength = 200,
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String how,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}

    @Schema(name = "ConfirmReflection")
    record Confirm(
            @Schema(
                            description =
                                    "Id of the person who confirms it for the practice; left out: whoever sends it,"
                                            + " if they speak for the practice")
                    @Nullable String representative,
            @Schema(description = "What was said with it; may be left out", maxLength = 10_000)
                    @Nullable String note,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {}
}
