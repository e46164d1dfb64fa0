package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class InterestView implements View<InterestRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case InterestDeclared event -> Optional.of(event.decision() + "/" + event.interest());
            case InterestWithdrawn event -> Optional.of(event.decision() + "/" + event.interest());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable InterestRow evolve(@Nullable InterestRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case InterestDeclared event -> InterestRow.declared(event, recorded.date());
            case InterestWithdrawn event ->
                    row == null ? null : row.withdrawn(event.reason(), recorded.date());
            default -> row;
        };
    }

    @Override
    public Class<InterestVersion> versions() {
        return InterestVersion.class;
    }

    @Override
    public Version<InterestRow> version(VersionId id, long to, InterestRow row) {
        return new InterestVersion(id, to, row);
    }
}
