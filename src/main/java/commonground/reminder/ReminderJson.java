package commonground.reminder;

import commonground.deadline.Lateness;
import commonground.kernel.DeadlineId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reminders as the API tells and takes them. */
final class ReminderJson {
    private ReminderJson() {}

    @Schema(name = "ReminderPreferences")
    record Preferences(
            @Schema(description = "How", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable Channel by,
            @Schema(description = "Days before the due date, out of 28, 14, 7 and 1")
                    @Nullable List<Integer> steps,
            @Schema(description = "Also every day that a deadline is late") @Nullable Boolean late,
            @Schema(
                            description =
                                    "Also deadlines that have no owner; heeded for locality managers and commissioners")
                    @Nullable Boolean nobodysOwn,
            @Schema(description = "The day of the weekly digest by mail; left out: none")
                    @Nullable DayOfWeek digest) {
        static Preferences of(PreferenceRow row) {
            return new Preferences(
                    row.by(), row.steps(), row.late(), row.nobodysOwn(), row.digest());
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        ChooseReminders command(PersonId person) {
            return new ChooseReminders(
                    person,
                    by,
                    steps,
                    Boolean.TRUE.equals(late),
                    Boolean.TRUE.equals(nobodysOwn),
                    digest);
        }
    }

    @Schema(name = "ReminderNote", description = "One thing that happened to a reminder")
    record Note(
            @Schema(type = "string") DeadlineId deadline,
            NoteKind kind,
            @Schema(description = "The due date the reminder spoke of") LocalDate due,
            @Schema(description = "Days left until then; negative: days late") int daysLeft,
            @Schema(type = "string", description = "Whom it was for") @Nullable PersonId person,
            @Nullable Channel by,
            @Nullable WhyNot why,
            Instant at) {
        static Note of(NoteRow row) {
            return new Note(
                    row.deadline(),
                    row.kind(),
                    row.due(),
                    row.daysLeft(),
                    row.person(),
                    row.by(),
                    row.why(),
                    row.at());
        }
    }

    @Schema(name = "DigestNote", description = "What became of one week's digest")
    record DigestNote(
            @Schema(description = "The Monday that the week is known by") LocalDate week,
            @Schema(description = "Whether the mail server took it") boolean sent,
            Instant at) {
        static DigestNote of(DigestRow row) {
            return new DigestNote(row.week(), row.sent(), row.at());
        }
    }

    @Schema(name = "Escalation", description = "Who else is told when a deadline stays late")
    record Second(
            @Schema(type = "string", description = "Empty where nobody is")
                    @Nullable PersonId person,
            @Schema(description = "Days late from which on, 1 to 365") @Nullable Integer days) {
        static Second of(@Nullable EscalationRow row) {
            return row == null || row.person() == null
                    ? new Second(null, null)
                    : new Second(row.person(), row.days());
        }

        @SuppressWarnings("NullAway") // what is missing is refused with words by the command
        SetEscalation command(ProgrammeId programme, @Nullable DeadlineId deadline) {
            return new SetEscalation(programme, deadline, person, days == null ? 0 : days);
        }
    }

    @Schema(name = "Digest")
    record Week(
            LocalDate from,
            LocalDate to,
            List<Line> becameDue,
            List<MovedLine> moved,
            @Schema(description = "Late, or due within 28 days") List<Line> open,
            List<ProgrammeLine> programmes) {
        static Week of(Digest digest) {
            return new Week(
                    digest.from(),
                    digest.to(),
                    digest.becameDue().stream().map(Line::of).toList(),
                    digest.moved().stream()
                            .map(m ->
                                    new MovedLine(
                                            m.move().deadline(),
                                            m.obligation(),
                                            m.move().from(),
                                            m.move().to()))
                            .toList(),
                    digest.open().stream().map(Line::of).toList(),
                    digest.programmes().stream()
                            .map(p -> new ProgrammeLine(p.name(), p.objections(), p.awaited()))
                            .toList());
        }
    }

    @Schema(name = "DigestDeadline")
    record Line(
            @Schema(type = "string") DeadlineId deadline,
            String obligation,
            String programme,
            LocalDate due,
            Lateness.Timing timing,
            @Schema(description = "As the timing says") long days) {
        static Line of(Digest.Due due) {
            return new Line(
                    due.deadline().deadline(),
                    due.deadline().obligation(),
                    due.programme(),
                    due.deadline().due(),
                    due.lateness().timing(),
                    due.lateness().days());
        }
    }

    @Schema(name = "DigestMove")
    record MovedLine(
            @Schema(type = "string") DeadlineId deadline,
            String obligation,
            LocalDate from,
            LocalDate to) {}

    @Schema(name = "DigestProgramme")
    record ProgrammeLine(
            String name,
            @Schema(description = "Open objections") int objections,
            @Schema(description = "Positions that practices have not taken yet") int awaited) {}
}
