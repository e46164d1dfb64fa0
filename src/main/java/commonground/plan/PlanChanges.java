package commonground.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one version of a plan changed from the one before it, section by section. */
public record PlanChanges(List<Change> changes, boolean linkChanged) {
    /** What happened to a section. */
    public enum Kind {
        ADDED,
        WRITTEN,
        REWRITTEN,
        EMPTIED,
        REMOVED,
        MOVED
    }

    /**
     * One section's.
     *
     * @param before its text in the version before; null where it was not in it
     * @param after its text in this version; null where it is not in it
     */
    public record Change(
            Kind kind, String title, @Nullable String before, @Nullable String after) {}

    /**
     * @param before null for the first version, which changes nothing
     */
    public static PlanChanges between(@Nullable PlanRow before, PlanRow after) {
        if (before == null) return new PlanChanges(List.of(), false);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < after.sections().size(); i++)
            changed(before, after, i).ifPresent(changes::add);
        for (var section : before.sections())
            if (find(after, section.title()) == null)
                changes.add(new Change(Kind.REMOVED, section.title(), section.text(), null));
        return new PlanChanges(List.copyOf(changes), !before.link().equals(after.link()));
    }

    public boolean none() {
        return changes.isEmpty() && !linkChanged;
    }

    private static Optional<Change> changed(PlanRow before, PlanRow after, int place) {
        var now = after.sections().get(place);
        var then = find(before, now.title());
        if (then == null) return Optional.of(new Change(Kind.ADDED, now.title(), null, now.text()));
        if (!then.text().equals(now.text()))
            return Optional.of(new Change(kind(then, now), now.title(), then.text(), now.text()));
        return isAmongOthers(before, after, now.title())
                ? Optional.empty()
                : Optional.of(new Change(Kind.MOVED, now.title(), then.text(), now.text()));
    }

    private static Kind kind(PlanSection then, PlanSection now) {
        if (!then.written()) return Kind.WRITTEN;
        return now.written() ? Kind.REWRITTEN : Kind.EMPTIED;
    }

    /** It follows the same section as before, of those that are in both versions. */
    private static boolean isAmongOthers(PlanRow before, PlanRow after, String title) {
        return preceding(before, after, title).equals(preceding(after, before, title));
    }

    private static Optional<String> preceding(PlanRow in, PlanRow other, String title) {
        Optional<String> last = Optional.empty();
        for (var section : in.sections()) {
            if (section.title().equals(title)) return last;
            if (find(other, section.title()) != null) last = Optional.of(section.title());
        }
        return last;
    }

    private static @Nullable PlanSection find(PlanRow in, String title) {
        return in.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElse(null);
    }
}
