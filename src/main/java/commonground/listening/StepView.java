package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StepView implements View<StepRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MeetingCorrected event -> Optional.of(key(event, recorded));
            case StatementCorrected event -> Optional.of(key(event, recorded));
            case HeardReflectedBack event -> Optional.of(key(event, recorded));
            case ReflectionConfirmed event -> Optional.of(key(event, recorded));
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable StepRow evolve(@Nullable StepRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MeetingCorrected event ->
                    new StepRow(
                            event.meeting(),
                            recorded.sequence(),
                            StepRow.Kind.MEETING_CORRECTED,
                            recorded.by(),
                            event.reason(),
                            recorded.date(),
                            recorded.by(),
                            event.before().heldOn(),
                            event.before().place());
            case StatementCorrected event ->
                    step(
                            event.meeting(),
                            StepRow.Kind.CORRECTED,
                            event.representative() == null ? recorded.by() : event.representative(),
                            Integer.toString(event.number()),
                            recorded);
            case HeardReflectedBack event ->
                    step(
                            event.meeting(),
                            StepRow.Kind.REFLECTED_BACK,
                            event.through(),
                            event.how(),
                            recorded);
            case ReflectionConfirmed event ->
                    step(
                            event.meeting(),
                            StepRow.Kind.CONFIRMED,
                            event.representative(),
                            event.note(),
                            recorded);
            default -> row;
        };
    }

    private static String key(ListeningEvent event, Recorded<?> recorded) {
        return event.meeting() + "/" + recorded.sequence();
    }

    private static StepRow step(
            MeetingId meeting,
            StepRow.Kind kind,
            PersonId person,
            String note,
            Recorded<?> recorded) {
        return new StepRow(
                meeting,
                recorded.sequence(),
                kind,
                person,
                note,
                recorded.date(),
                recorded.by(),
                null,
                null);
    }

    @Override
    public int edition() {
        return 3;
    }

    @Override
    public Class<StepVersion> versions() {
        return StepVersion.class;
    }

    @Override
    public Version<StepRow> version(VersionId id, long to, StepRow row) {
        return new StepVersion(id, to, row);
    }
}
