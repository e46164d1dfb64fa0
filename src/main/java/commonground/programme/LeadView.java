package commonground.programme;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LeadView implements View<LeadRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case LeadNominated e -> Optional.of(e.decision().value());
            case LeadConfirmed e -> Optional.of(e.decision().value());
            case LeadDeclined e -> Optional.of(e.decision().value());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable LeadRow evolve(@Nullable LeadRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof LeadNominated e)
            return new LeadRow(
                    e.programme(),
                    e.decision(),
                    recorded.sequence(),
                    Seat.of(e.partner()),
                    Seat.of(e.manager()),
                    e.funding(),
                    e.from(),
                    recorded.date());
        if (row == null) return null;
        return switch (recorded.event()) {
            case LeadConfirmed e ->
                    row.answered(
                            e.person(), LeadAnswer.CONFIRMED, recorded.date(), recorded.by(), "");
            case LeadDeclined e ->
                    row.answered(
                            e.person(),
                            LeadAnswer.DECLINED,
                            recorded.date(),
                            recorded.by(),
                            e.reason());
            default -> row;
        };
    }

    @Override
    public Class<LeadVersion> versions() {
        return LeadVersion.class;
    }

    @Override
    public Version<LeadRow> version(VersionId id, long to, LeadRow row) {
        return new LeadVersion(id, to, row);
    }
}
