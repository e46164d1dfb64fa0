package commonground.deadline;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LinkView implements View<LinkRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case DeadlineLinked e -> Optional.of(key(e, e.link()));
            case DeadlineUnlinked e -> Optional.of(key(e, e.link()));
            default -> Optional.empty();
        };
    }

    private static String key(DeadlineEvent event, DeadlineLink link) {
        return event.deadline() + "/" + link.kind() + "/" + link.id();
    }

    @Override
    public @Nullable LinkRow evolve(@Nullable LinkRow row, Recorded<?> recorded) {
        return recorded.event() instanceof DeadlineLinked event
                ? new LinkRow(
                        event.deadline(),
                        event.programme(),
                        event.link().kind(),
                        event.link().id(),
                        recorded.date(),
                        recorded.by())
                : null;
    }

    @Override
    public Class<LinkVersion> versions() {
        return LinkVersion.class;
    }

    @Override
    public Version<LinkRow> version(VersionId id, long to, LinkRow row) {
        return new LinkVersion(id, to, row);
    }
}
