package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the API takes. A field left out is refused in the words of the command, if it is needed. */
final class DeadlineBodies {
    static final String HAPPENED_ON = "The date it happened, if that was not today.";

    private DeadlineBodies() {}

    @Schema(name = "NewDeadline")
    record NewDeadline(
            @Schema(
                            description = "What has to be done; one line, at most 200 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            example = "Extended access for the whole population")
                    @Nullable String obligation,
            @Schema(
                            description = "Who asks for it; one line, at most 200 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED,
                            example = "NHS England")
                    @Nullable String issuer,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Level level,
            @Schema(
                            description = "The due date; it may have passed.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable LocalDate due,
            @Schema(description = "Where it is written; one line, at most 200 characters.")
                    @Nullable String source,
            @Schema(description = "Whom it has to cover; one line, at most 200 characters.")
                    @Nullable String population,
            @Schema(description = "What has to be shown; at most 10,000 characters.")
                    @Nullable String evidenceRequired,
            @Schema(description = "Who decides whether it is met; at most 200 characters.")
                    @Nullable String assuredBy,
            @Schema(
                            description =
                                    "True if the date is meant although it lies before the programme"
                                            + " was opened: a record of something earlier.")
                    @Nullable Boolean forTheRecord,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {

        boolean isForTheRecord() {
            return Boolean.TRUE.equals(forTheRecord);
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        Terms terms() {
            return new Terms(
                    obligation, issuer, level, source, population, evidenceRequired, assuredBy);
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        SetDeadline command(DeadlineId id, ProgrammeId programme) {
            return new SetDeadline(
                    id,
                    programme,
                    obligation,
                    issuer,
                    level,
                    due,
                    source,
                    population,
                    evidenceRequired,
                    assuredBy);
        }
    }

    @Schema(name = "NewMove")
    record NewMove(
            @Schema(
                            description = "The new due date, earlier or later.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable LocalDate to,
            @Schema(
                            description = "Why; at most 10,000 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(
                            description =
                                    "Whose decision it was; one line, at most 200 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String authority,
            @Schema(
                            description =
                                    "True if the date is meant although it lies before the programme"
                                            + " was opened: a record of something earlier.")
                    @Nullable Boolean forTheRecord,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {

        boolean isForTheRecord() {
            return Boolean.TRUE.equals(forTheRecord);
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        MoveDeadline command(DeadlineId id) {
            return new MoveDeadline(id, to, reason, authority);
        }
    }

    @Schema(name = "NewSubmission")
    record NewSubmission(
            @Schema(
                            description = "What was handed in; at most 10,000 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String note,
            @Schema(description = "The date it was; today if left out. Lateness follows from it.")
                    @Nullable LocalDate on,
            @Schema(
                            description =
                                    "Why it is submitted although required evidence is missing; needed"
                                            + " only then; at most 10,000 characters.")
                    @Nullable String withoutEvidence) {

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        SubmitDeadline command(DeadlineId id) {
            return new SubmitDeadline(
                    id, note, on == null ? Moment.current().date() : on, withoutEvidence);
        }
    }

    @Schema(name = "NewAssurance")
    record NewAssurance(
            @Schema(description = "On what grounds; at most 10,000 characters.")
                    @Nullable String note,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {

        @SuppressWarnings("NullAway") // a note may be left out
        AssureDeadline command(DeadlineId id) {
            return new AssureDeadline(id, note);
        }
    }

    @Schema(name = "NewReturn")
    record NewReturn(
            @Schema(
                            description = "What is wanting; at most 10,000 characters.",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason,
            @Schema(description = HAPPENED_ON) @Nullable LocalDate happenedOn) {

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        ReturnDeadline command(DeadlineId id) {
            return new ReturnDeadline(id, reason);
        }
    }
}
