package commonground.decision;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DecisionView implements View<DecisionRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof DecisionEvent event
                ? Optional.of(event.decision().value())
                : Optional.empty();
    }

    @Override
    public @Nullable DecisionRow evolve(@Nullable DecisionRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof ProposalTabled event) return tabled(event, recorded);
        if (row == null) return null;
        var now = row.recorded(recorded.sequence(), recorded.recordedAt());
        return switch ((DecisionEvent) recorded.event()) {
            case WordingAmended event -> now.worded(event.wording(), event.text());
            case ObjectionEvent event -> now.objections(opened(event));
            case ProposalAgreed event ->
                    now.ended(DecisionState.AGREED, DecisionEnd.agreed(event, recorded.date()));
            case ProposalWithdrawn event ->
                    now.ended(
                            DecisionState.WITHDRAWN,
                            DecisionEnd.because(recorded.date(), event.reason()));
            case ProposalRejected event ->
                    now.ended(DecisionState.REJECTED, DecisionEnd.rejected(event, recorded.date()));
            case ProposalEscalated event ->
                    now.ended(
                            DecisionState.ESCALATED, DecisionEnd.escalated(event, recorded.date()));
            case RuleChosen event -> now.under(event.rule());
            case ListSizesTaken event -> now.weighing(both(now.lists(), event.lists()));
            case PositionTaken event -> now.withPositionsOpen();
            default -> now;
        };
    }

    /** How many more objections are open after it. */
    private static int opened(ObjectionEvent happened) {
        return switch (happened) {
            case ObjectionRaised event -> 1;
            case ObjectionNotQualified event -> -1;
            case ObjectionResolved event -> -1;
            case ObjectionLapsed event -> -1;
            case ResolutionNotConfirmed event -> event.standsAgain() ? 1 : 0;
            case ObjectionQualified event -> 0;
            case ObjectionSustained event -> 0;
            case ResolutionConfirmed event -> 0;
        };
    }

    private static DecisionRow tabled(ProposalTabled event, Recorded<?> recorded) {
        return new DecisionRow(
                event.decision(),
                event.programme(),
                recorded.sequence(),
                event.subject(),
                event.title(),
                DecisionState.OPEN,
                1,
                event.wording(),
                recorded.date(),
                recorded.by(),
                0,
                Rule.orConsent(event.rule()),
                null,
                false,
                null,
                recorded.recordedAt());
    }

    private static List<PatientsOnList> both(
            @Nullable List<PatientsOnList> before, List<PatientsOnList> more) {
        var all = new ArrayList<PatientsOnList>(before == null ? List.of() : before);
        all.addAll(more);
        return List.copyOf(all);
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Class<DecisionVersion> versions() {
        return DecisionVersion.class;
    }

    @Override
    public Version<DecisionRow> version(VersionId id, long to, DecisionRow row) {
        return new DecisionVersion(id, to, row);
    }
}
