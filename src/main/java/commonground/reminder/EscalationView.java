package commonground.reminder;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EscalationView implements View<EscalationRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof EscalationEvent event
                ? Optional.of(event.escalation().value())
                : Optional.empty();
    }

    @Override
    public @Nullable EscalationRow evolve(@Nullable EscalationRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof EscalationEvent event)) return row;
        return switch (event) {
            case EscalationSet e ->
                    new EscalationRow(
                            e.programme(), recorded.sequence(), e.deadline(), e.person(), e.days());
            case EscalationEnded e ->
                    new EscalationRow(e.programme(), recorded.sequence(), e.deadline(), null, 0);
        };
    }

    @Override
    public Class<EscalationVersion> versions() {
        return EscalationVersion.class;
    }

    @Override
    public Version<EscalationRow> version(VersionId id, long to, EscalationRow row) {
        return new EscalationVersion(id, to, row);
    }
}
