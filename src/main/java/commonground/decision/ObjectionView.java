package commonground.decision;

import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ObjectionView implements View<ObjectionRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof ObjectionEvent event
                ? Optional.of(event.decision() + "/" + event.objection())
                : Optional.empty();
    }

    @Override
    public @Nullable ObjectionRow evolve(@Nullable ObjectionRow row, Recorded<?> recorded) {
        if (recorded.event() instanceof ObjectionRaised event) return raised(event, recorded);
        if (row == null || !(recorded.event() instanceof ObjectionEvent happened)) return row;
        return after(row, happened, recorded.date());
    }

    private static ObjectionRow after(ObjectionRow row, ObjectionEvent happened, LocalDate on) {
        return switch (happened) {
            case ObjectionRaised event -> row;
            case ObjectionQualified event ->
                    row.in(
                            row.state() == ObjectionState.SUSTAINED
                                    ? row.state()
                                    : ObjectionState.QUALIFIED,
                            new ObjectionRow.Finding(event.reason(), on, null, null));
            case ObjectionNotQualified event ->
                    row.in(
                            ObjectionState.NOT_QUALIFIED,
                            new ObjectionRow.Finding(event.reason(), on, null, null));
            case ObjectionSustained event ->
                    row.in(ObjectionState.SUSTAINED, sustained(row.finding(), event, on));
            case ObjectionResolved event ->
                    row.ended(
                            event.takenBack() ? ObjectionState.WITHDRAWN : ObjectionState.RESOLVED,
                            ending(event, on));
            case ResolutionConfirmed event ->
                    row.answered(
                            answer(row, true, event.said(), event.representative(), on),
                            row.state());
            case ResolutionNotConfirmed event ->
                    row.answered(
                            answer(row, false, event.said(), event.representative(), on),
                            event.standsAgain() ? openAgain(row) : row.state());
            case ObjectionLapsed event ->
                    row.ended(
                            ObjectionState.LAPSED,
                            new ObjectionRow.Ending(
                                    null, event.reason(), on, List.of(), "", "", null, false));
        };
    }

    private static ObjectionRow.Finding sustained(
            ObjectionRow.@Nullable Finding before, ObjectionSustained event, LocalDate on) {
        return before == null
                ? new ObjectionRow.Finding("", on, event.follows(), on)
                : new ObjectionRow.Finding(before.finding(), before.foundOn(), event.follows(), on);
    }

    private static ObjectionRow.Ending ending(ObjectionResolved event, LocalDate on) {
        return new ObjectionRow.Ending(
                event.resolution(),
                event.explanation(),
                on,
                event.cites(),
                event.touchesNone(),
                event.safeguard(),
                event.reviewOn(),
                event.takenBack());
    }

    private static ObjectionRow.Answer answer(
            ObjectionRow row, boolean confirmed, String said, PersonId by, LocalDate on) {
        var to = row.resolution();
        return new ObjectionRow.Answer(
                confirmed, said, by, on, to == null ? Resolution.WITHDRAWN_AFTER_DISCUSSION : to);
    }

    private static ObjectionState openAgain(ObjectionRow row) {
        var finding = row.finding();
        if (finding == null) return ObjectionState.RAISED;
        return finding.sustainedOn() == null ? ObjectionState.QUALIFIED : ObjectionState.SUSTAINED;
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
                ObjectionState.RAISED,
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

    @Override
    public int edition() {
        return 2;
    }
}
