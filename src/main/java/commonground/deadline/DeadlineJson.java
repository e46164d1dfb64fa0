package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deadline as the API tells it, at the moment read. */
@Schema(name = "Deadline", description = "A commissioner's deadline, as it was at the moment read.")
record DeadlineJson(
        @Schema(type = "string", example = "5f0c2c3e-8f0b-4a53-9f43-0d8f0f2a7d11") DeadlineId id,
        @Schema(type = "string") ProgrammeId programme,
        @Schema(description = "Its version: in quotes it is the ETag that If-Match takes.")
                long version,
        @Schema(description = "What has to be done.") String obligation,
        @Schema(description = "Who asks for it.") String issuer,
        Level level,
        @Schema(description = "The due date that holds.") LocalDate due,
        @Schema(description = "The due date it was first set for.") LocalDate originalDue,
        @Schema(description = "Days from the first due date; negative: brought forward.")
                long slippageDays,
        @Schema(description = "How often the due date was moved.") int timesMoved,
        DeadlineState state,
        @Schema(description = "Derived from the dates and the moment read; never stored.")
                LatenessJson lateness,
        @Schema(description = "Where it is written; may be empty.") String source,
        @Schema(description = "Whom it has to cover; may be empty.") String population,
        @Schema(description = "What has to be shown; may be empty.") String evidenceRequired,
        @Schema(description = "Who decides whether it is met; may be empty.") String assuredBy,
        @Schema(description = "The date it was set on.") LocalDate setOn,
        @Schema(description = "The latest submission, if any.") @Nullable StepJson submission,
        @Schema(description = "The assurance, if any.") @Nullable StepJson assurance,
        @Schema(description = "The latest return, if any.") @Nullable StepJson returned,
        @Schema(description = "Every move of the due date, the first one first; not in lists.")
                @Nullable List<MoveJson> moves) {

    @Schema(name = "Lateness")
    record LatenessJson(
            Lateness.Timing timing,
            @Schema(description = "Days to go, late, early or too late, as the timing says.")
                    long days,
            @Schema(description = "The same in words.", example = "in 12 days") String words) {
        static LatenessJson of(Lateness lateness) {
            return new LatenessJson(lateness.timing(), lateness.days(), lateness.words());
        }
    }

    @Schema(name = "DeadlineStep", description = "When it was, and what was said.")
    record StepJson(LocalDate on, String note) {}

    @Schema(name = "DeadlineMove")
    record MoveJson(
            LocalDate from,
            LocalDate to,
            @Schema(description = "Days; negative: brought forward.") long slippageDays,
            String reason,
            @Schema(description = "Whose decision it was.") String authority,
            @Schema(description = "The date it was moved on.") LocalDate on) {
        static MoveJson of(MoveRow move) {
            return new MoveJson(
                    move.from(),
                    move.to(),
                    move.slippage().days(),
                    move.reason(),
                    move.authority(),
                    move.on());
        }
    }

    static DeadlineJson of(DeadlineRow row) {
        return of(row, null);
    }

    static DeadlineJson of(DeadlineRow row, @Nullable List<MoveRow> moves) {
        var terms = row.terms();
        var submission = row.submission();
        var assurance = row.assurance();
        var returned = row.returned();
        return new DeadlineJson(
                row.deadline(),
                row.programme(),
                row.version(),
                terms.obligation(),
                terms.issuer(),
                terms.level(),
                row.due(),
                row.originalDue(),
                row.slippage().days(),
                row.moves(),
                row.state(),
                LatenessJson.of(Lateness.of(row, Moment.current().date())),
                terms.source(),
                terms.population(),
                terms.evidenceRequired(),
                terms.assuredBy(),
                row.setOn(),
                submission == null ? null : new StepJson(submission.on(), submission.note()),
                assurance == null ? null : new StepJson(assurance.on(), assurance.note()),
                returned == null ? null : new StepJson(returned.on(), returned.reason()),
                moves == null ? null : moves.stream().map(MoveJson::of).toList());
    }
}
