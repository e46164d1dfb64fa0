package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ParticularsView implements View<ParticularsRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ProposalTabled event -> Optional.of(event.decision() + "/1");
            case WordingAmended event -> Optional.of(event.decision() + "/" + event.wording());
            case OptionRejected event -> Optional.of(event.decision() + "/" + event.wording());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable ParticularsRow evolve(@Nullable ParticularsRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ProposalTabled event ->
                    said(event.decision(), event.programme(), 1, event.particulars());
            case WordingAmended event ->
                    said(event.decision(), event.programme(), event.wording(), event.particulars());
            case OptionRejected event ->
                    row != null && row.particulars() instanceof Appraisal appraisal
                            ? said(
                                    event.decision(),
                                    event.programme(),
                                    event.wording(),
                                    appraisal.rejecting(event.option(), event.reason()))
                            : row;
            default -> row;
        };
    }

    private static @Nullable ParticularsRow said(
            DecisionId decision,
            ProgrammeId programme,
            int wording,
            @Nullable Particulars particulars) {
        return particulars == null
                ? null
                : new ParticularsRow(decision, programme, wording, particulars);
    }

    @Override
    public Class<ParticularsVersion> versions() {
        return ParticularsVersion.class;
    }

    @Override
    public Version<ParticularsRow> version(VersionId id, long to, ParticularsRow row) {
        return new ParticularsVersion(id, to, row);
    }
}
