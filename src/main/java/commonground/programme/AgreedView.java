package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AgreedView implements View<AgreedRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return decision(recorded).map(DecisionId::value);
    }

    private static Optional<DecisionId> decision(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case CommonIssueAgreed e -> Optional.of(e.decision());
            case VisionAgreed e -> Optional.of(e.decision());
            case FormOfWorkingAgreed e -> Optional.of(e.decision());
            case BusinessPlanAgreed e -> Optional.of(e.decision());
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable AgreedRow evolve(@Nullable AgreedRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case CommonIssueAgreed e ->
                    new AgreedRow(
                            e.programme(),
                            recorded.sequence(),
                            Matter.COMMON_ISSUE,
                            e.decision(),
                            e.wording(),
                            e.issue(),
                            null,
                            null,
                            e.members(),
                            recorded.date());
            case VisionAgreed e ->
                    new AgreedRow(
                            e.programme(),
                            recorded.sequence(),
                            Matter.VISION,
                            e.decision(),
                            e.wording(),
                            e.vision(),
                            null,
                            null,
                            null,
                            recorded.date());
            case FormOfWorkingAgreed e ->
                    new AgreedRow(
                            e.programme(),
                            recorded.sequence(),
                            Matter.FORM_OF_WORKING,
                            e.decision(),
                            e.wording(),
                            e.words(),
                            e.form(),
                            null,
                            null,
                            recorded.date());
            case BusinessPlanAgreed e ->
                    new AgreedRow(
                            e.programme(),
                            recorded.sequence(),
                            Matter.BUSINESS_PLAN,
                            e.decision(),
                            e.wording(),
                            e.words(),
                            null,
                            e.version(),
                            null,
                            recorded.date());
            default -> row;
        };
    }

    @Override
    public Class<AgreedVersion> versions() {
        return AgreedVersion.class;
    }

    @Override
    public Version<AgreedRow> version(VersionId id, long to, AgreedRow row) {
        return new AgreedVersion(id, to, row);
    }
}
