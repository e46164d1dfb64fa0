package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.Moment;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
        @Schema(description = "How it ended, if it was missed, waived or superseded.")
                @Nullable ClosingJson closing,
        @Schema(type = "string", description = "Who sees to it; null while nobody was named.")
                @Nullable PersonId owner,
        @Schema(description = "How many things have to be shown.") int evidenceItemsRequired,
        @Schema(description = "How many of these have been.") int evidenceItemsSupplied,
        @Schema(description = "Key of the template it was set from; may be empty.") String template,
        @Schema(description = "The same for every copy of one deadline; may be empty.")
                String series,
        @Schema(description = "Every move of the due date, the first one first; not in lists.")
                @Nullable List<MoveJson> moves,
        @Schema(description = "Every thing that has, or had, to be shown; not in lists.")
                @Nullable List<EvidenceJson> evidence,
        @Schema(description = "What of the programme's own is to satisfy it; not in lists.")
                @Nullable List<SatisfiedByJson> satisfiedBy,
        @Schema(description = "Every submission, return and assurance; not in lists.")
                @Nullable List<HandedInJson> handedIn) {

    @Schema(name = "DeadlineClosing")
    record ClosingJson(
            LocalDate on,
            String reason,
            @Schema(description = "Whose decision a waiver was; may be empty.") String authority,
            @Schema(type = "string", description = "The deadline that stands in its place.")
                    @Nullable DeadlineId supersededBy) {
        static @Nullable ClosingJson of(@Nullable Closing closing) {
            return closing == null
                    ? null
                    : new ClosingJson(
                            closing.on(), closing.reason(), closing.authority(), closing.by());
        }
    }

    @Schema(name = "DeadlineEvidence")
    record EvidenceJson(
            @Schema(type = "string") EvidenceId item,
            String what,
            @Schema(description = "Whether it still has to be shown.") boolean required,
            @Nullable SupplyJson supply,
            @Schema(description = "Why what was supplied last does not count; may be empty.")
                    String takenBack,
            @Schema(description = "Why it does not have to be shown any more; may be empty.")
                    String noLongerRequired) {
        static EvidenceJson of(EvidenceRow row) {
            var supply = row.supply();
            return new EvidenceJson(
                    row.item(),
                    row.what(),
                    row.isRequired(),
                    supply == null
                            ? null
                            : new SupplyJson(
                                    supply.on(), supply.by(), supply.note(), supply.link()),
                    row.takenBack(),
                    row.dropped());
        }
    }

    @Schema(name = "DeadlineSupply")
    record SupplyJson(
            LocalDate on, @Schema(type = "string") PersonId by, String note, String link) {}

    @Schema(name = "DeadlineSatisfiedBy")
    record SatisfiedByJson(
            LinkKind kind,
            String id,
            @Schema(description = "Its title; null where it cannot be shown at this moment.")
                    @Nullable String title,
            @Schema(description = "Where it has come to, in words.") @Nullable String state,
            @Schema(description = "Whether it has come to what it was for.") boolean reached) {
        static SatisfiedByJson of(Satisfiers.Linked linked) {
            var thing = linked.thing();
            return new SatisfiedByJson(
                    linked.link().kind(),
                    linked.link().id(),
                    thing == null ? null : thing.label(),
                    thing == null ? null : thing.state(),
                    thing != null && thing.reached());
        }
    }

    @Schema(name = "DeadlineHandedIn")
    record HandedInJson(
            @Schema(description = "SUBMITTED, RETURNED or ASSURED.") DeadlineState what,
            LocalDate on,
            String words,
            @Schema(description = "Why required evidence was missing; may be empty.")
                    String withoutEvidence) {
        static HandedInJson of(HandedInRow row) {
            return new HandedInJson(row.state(), row.on(), row.words(), row.withoutEvidence());
        }
    }

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
        return of(row, null, null, null, null);
    }

    static DeadlineJson of(
            DeadlineRow row,
            @Nullable List<MoveRow> moves,
            @Nullable List<EvidenceRow> evidence,
            @Nullable List<Satisfiers.Linked> satisfiedBy,
            @Nullable List<HandedInRow> handedIn) {
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
                ClosingJson.of(row.closing()),
                row.owner(),
                row.evidenceRequired(),
                row.evidenceSupplied(),
                row.template(),
                row.series(),
                each(moves, MoveJson::of),
                each(evidence, EvidenceJson::of),
                each(satisfiedBy, SatisfiedByJson::of),
                each(handedIn, HandedInJson::of));
    }

    private static <R, J> @Nullable List<J> each(@Nullable List<R> rows, Function<R, J> json) {
        return rows == null ? null : rows.stream().map(json).toList();
    }
}
