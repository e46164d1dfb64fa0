package commonground.testing;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;

/**
 * Shows tallies. A note of "end" ends the row; one of "poison" cannot be folded while {@link
 * #broken} is set.
 */
public class TallyView implements View<TallyRow> {
    /** Set while the fold has its fault. */
    public volatile boolean broken;

    @Override
    public Optional<String> key(Recorded<?> event) {
        return switch (event.event()) {
            case Tally.TallyBegun _, Tally.Counted _ -> Optional.of(event.stream());
            default -> Optional.empty();
        };
    }

    @Override
    public TallyRow evolve(TallyRow row, Recorded<?> event) {
        return switch (event.event()) {
            case Tally.TallyBegun _ -> new TallyRow(0, "");
            case Tally.Counted counted -> counted(row, counted);
            default -> row;
        };
    }

    private TallyRow counted(TallyRow row, Tally.Counted event) {
        if (broken && event.note().equals("poison")) throw new IllegalStateException("poisoned");
        if (event.note().equals("end")) return null;
        return new TallyRow(row == null ? 1 : row.counted() + 1, event.note());
    }

    @Override
    public Class<TallyVersion> versions() {
        return TallyVersion.class;
    }

    @Override
    public Version<TallyRow> version(VersionId id, long to, TallyRow row) {
        return new TallyVersion(id, to, row);
    }
}
