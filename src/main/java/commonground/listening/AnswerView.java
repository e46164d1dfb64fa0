package commonground.listening;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AnswerView implements View<AnswerRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return recorded.event() instanceof AnsweredAlone event
                ? Optional.of(event.round() + "/" + event.practice())
                : Optional.empty();
    }

    @Override
    public @Nullable AnswerRow evolve(@Nullable AnswerRow row, Recorded<?> recorded) {
        if (!(recorded.event() instanceof AnsweredAlone event)) return row;
        return new AnswerRow(
                event.round(),
                event.programme(),
                event.practice(),
                event.answers(),
                event.onBehalf(),
                row == null ? 0 : row.changes() + 1,
                recorded.date(),
                recorded.by());
    }

    @Override
    public Class<AnswerVersion> versions() {
        return AnswerVersion.class;
    }

    @Override
    public Version<AnswerRow> version(VersionId id, long to, AnswerRow row) {
        return new AnswerVersion(id, to, row);
    }
}
