package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ObjectionView implements View<ObjectionRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ObjectionRaised event -> Optional.of(event.decision() + "/" + event.objection());
            case ObjectionResolved event -> Optional.of(event.decision() + "/" + event.objection());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable ObjectionRow evolve(@Nullable ObjectionRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ObjectionRaised event -> raised(event, recorded);
            case ObjectionResolved event ->
                    row == null ? null : row.resolved(event, recorded.date());
            default -> row;
        };
    }

    private static ObjectionRow raised(ObjectionRaised event, Recorded<?> recorded) {
        return new ObjectionRow(
                event.decision(),
                event.programme(),
                event.objection(),
                event.practice(),
                event.wording(),
                event.reason(),
                event.representative(),
                recorded.date(),
                null,
                null,
                null);
    }

    @Override
    public Class<ObjectionVersion> versions() {
        return ObjectionVersion.class;
    }

    @Override
    public Version<ObjectionRow> version(VersionId id, long to, ObjectionRow row) {
        return new ObjectionVersion(id, to, row);
    }
}
