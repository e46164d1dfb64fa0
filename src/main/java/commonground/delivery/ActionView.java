package commonground.delivery;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ActionView implements View<ActionRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof ActionEvent event
                ? Optional.of(event.action().value())
                : Optional.empty();
    }

    @Override
    public @Nullable ActionRow evolve(@Nullable ActionRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ActionEvent event)) return row;
        if (event instanceof ActionPlanned planned) return planned(planned, recorded);
        return row == null ? null : after(row, event, recorded);
    }

    private static ActionRow planned(ActionPlanned event, Recorded<?> recorded) {
        return new ActionRow(
                event.action(),
                event.programme(),
                recorded.sequence(),
                event.title(),
                event.owner(),
                event.due(),
                event.resource(),
                event.serves().kind(),
                event.serves().id(),
                List.of(),
                ActionState.OPEN,
                null,
                "",
                recorded.date(),
                List.of());
    }

    private static ActionRow after(ActionRow row, ActionEvent event, Recorded<?> recorded) {
        var on = recorded.date();
        var at = recorded.sequence();
        return switch (event) {
            case ActionPlanned _ -> row;
            case ActionDone e -> row.ended(ActionState.DONE, e.on(), e.note(), at);
            case ActionDropped e -> row.ended(ActionState.DROPPED, on, e.reason(), at);
            case ActionReopened e -> row.reopened(e.reason(), on, at);
            case FundingAsked e -> row.funded(asked(row, e, on), at);
            case FundingGranted e ->
                    row.funded(answered(row, e.line(), e.pounds(), on, e.note()), at);
            case FundingRefused e ->
                    row.funded(answered(row, e.line(), BigDecimal.ZERO, on, e.reason()), at);
        };
    }

    private static List<FundingLine> asked(ActionRow row, FundingAsked e, LocalDate on) {
        var all = new ArrayList<>(row.funding());
        all.add(new FundingLine(e.line(), e.source(), e.pounds(), e.purpose(), on, null, null, ""));
        return List.copyOf(all);
    }

    private static List<FundingLine> answered(
            ActionRow row, int line, BigDecimal pounds, LocalDate on, String words) {
        return row.funding().stream()
                .map(l -> l.line() == line ? l.answered(pounds, on, words) : l)
                .toList();
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public Class<ActionVersion> versions() {
        return ActionVersion.class;
    }

    @Override
    public Version<ActionRow> version(VersionId id, long to, ActionRow row) {
        return new ActionVersion(id, to, row);
    }
}
