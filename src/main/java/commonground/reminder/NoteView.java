package commonground.reminder;

import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class NoteView implements View<NoteRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof OfOneReminder event
                ? Optional.of(event.deadline() + "/" + recorded.sequence())
                : Optional.empty();
    }

    @Override
    public @Nullable NoteRow evolve(@Nullable NoteRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof OfOneReminder reminder)) return row;
        return switch (reminder) {
            case ReminderFellDue e -> note(e, NoteKind.FELL_DUE, recorded, null, null, null);
            case ReminderEscalated e ->
                    note(e, NoteKind.ESCALATED, recorded, e.person(), null, null);
            case ReminderSent e -> note(e, NoteKind.SENT, recorded, e.person(), e.by(), null);
            case ReminderNotSent e ->
                    note(e, NoteKind.NOT_SENT, recorded, e.person(), null, e.why());
        };
    }

    private static NoteRow note(
            OfOneReminder event,
            NoteKind kind,
            Recorded<?> recorded,
            @Nullable PersonId person,
            @Nullable Channel by,
            @Nullable WhyNot why) {
        return new NoteRow(
                event.deadline(),
                event.programme(),
                kind,
                event.due(),
                event.daysLeft(),
                person,
                by,
                why,
                recorded.recordedAt());
    }

    @Override
    public Class<NoteVersion> versions() {
        return NoteVersion.class;
    }

    @Override
    public Version<NoteRow> version(VersionId id, long to, NoteRow row) {
        return new NoteVersion(id, to, row);
    }
}
