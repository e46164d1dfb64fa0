package commonground.deadline;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EvidenceView implements View<EvidenceRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof EvidenceEvent event
                ? Optional.of(event.deadline() + "/" + event.item())
                : Optional.empty();
    }

    @Override
    public @Nullable EvidenceRow evolve(@Nullable EvidenceRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof EvidenceRequired event) return required(event, recorded);
        if (row == null) return null;
        return switch (recorded.event()) {
            case EvidenceSupplied e ->
                    row.supplied(new Supply(recorded.date(), recorded.by(), e.note(), e.link()));
            case EvidenceTakenBack e -> row.takenBackBecause(e.reason());
            case EvidenceNoLongerRequired e -> row.droppedBecause(e.reason());
            default -> row;
        };
    }

    private static EvidenceRow required(EvidenceRequired event, Recorded<?> recorded) {
        return new EvidenceRow(
                event.deadline(),
                event.programme(),
                event.item(),
                recorded.sequence(),
                event.what(),
                recorded.date(),
                recorded.by(),
                null,
                "",
                "");
    }

    @Override
    public Class<EvidenceVersion> versions() {
        return EvidenceVersion.class;
    }

    @Override
    public Version<EvidenceRow> version(VersionId id, long to, EvidenceRow row) {
        return new EvidenceVersion(id, to, row);
    }
}
