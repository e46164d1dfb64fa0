package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class BasisView implements View<BasisRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof ProposalTabled event
                ? Optional.of(event.decision().value())
                : Optional.empty();
    }

    @Override
    public @Nullable BasisRow evolve(@Nullable BasisRow row, Recorded<?> recorded) {
        return recorded.event() instanceof ProposalTabled event
                ? new BasisRow(
                        event.decision(), event.programme(), event.restsOn(), event.candidate())
                : row;
    }

    @Override
    public Class<BasisVersion> versions() {
        return BasisVersion.class;
    }

    @Override
    public Version<BasisRow> version(VersionId id, long to, BasisRow row) {
        return new BasisVersion(id, to, row);
    }
}
