package commonground.testing;

import commonground.kernel.Recorded;
import commonground.views.Version;
import commonground.views.VersionId;
import commonground.views.View;
import java.util.Optional;

/**
 * Shows tallies. A note of "end" ends the row. While {@link #broken} is set, one of "poison" cannot
 * be folded, and one that is too long is folded into a row that cannot be stored.
 */
public class TallyView implements View<TallyRow> {
    private static final int LONGEST_NOTE = 100;

    /** Set while the fold has its faults. */
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
        return new TallyRow(row == null ? 1 : row.counted() + 1, note(event.note()));
    }

    private String note(String note) {
        return broken || note.length() < LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
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
