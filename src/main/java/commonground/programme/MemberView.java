package commonground.programme;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MemberView implements View<MemberRow> {
    @Override
    public Optional<String> key(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MemberJoined event -> Optional.of(key(event.programme(), event.practice()));
            case MemberLeft event -> Optional.of(key(event.programme(), event.practice()));
            default -> Optional.empty();
        };
    }

    private static String key(ProgrammeId programme, PracticeCode practice) {
        return programme + "/" + practice;
    }

    @Override
    public @Nullable MemberRow evolve(@Nullable MemberRow row, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MemberJoined event ->
                    new MemberRow(
                            event.programme(), event.practice(), recorded.date(), event.reason());
            default -> null;
        };
    }

    @Override
    public Class<MemberVersion> versions() {
        return MemberVersion.class;
    }

    @Override
    public Version<MemberRow> version(VersionId id, long to, MemberRow row) {
        return new MemberVersion(id, to, row);
    }
}
