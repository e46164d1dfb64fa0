package commonground.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of a practice that the one before did not.
 *
 * @param first whether no edition before lists it, or the one before no longer did
 */
record PracticeChange(
        LocalDate edition, boolean listed, boolean first, List<Difference> differences) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * One thing that differs.
     *
     * @param what key of its name below {@code directory.change.}
     */
    record Difference(String what, String before, String now) {}

    /**
     * Newest first; statements that only repeat the one before are left out.
     *
     * @param statements oldest first
     */
    static List<PracticeChange> all(List<PracticeRow> statements) {
        var changes = new ArrayList<PracticeChange>();
        PracticeDetails before = null;
        for (var row : statements) {
            var now = row.details();
            if (before == null ? now == null : before.equals(now)) continue;
            changes.add(
                    new PracticeChange(
                            row.edition(), now != null, before == null, differences(before, now)));
            before = now;
        }
        Collections.reverse(changes);
        return changes;
    }

    private static List<Difference> differences(
            @Nullable PracticeDetails before, @Nullable PracticeDetails now) {
        if (before == null || now == null) return List.of();
        var found = new ArrayList<Difference>();
        add(found, "name", before.name(), now.name());
        add(found, "address", lines(before), lines(now));
        add(found, "postcode", before.postcode(), now.postcode());
        add(found, "status", before.status().name(), now.status().name());
        add(found, "commissioner", before.commissioner(), now.commissioner());
        add(found, "opened", date(before.opened()), date(now.opened()));
        add(found, "closed", date(before.closed()), date(now.closed()));
        add(found, "joined", date(before.joined()), date(now.joined()));
        add(found, "left", date(before.left()), date(now.left()));
        return List.copyOf(found);
    }

    private static void add(List<Difference> found, String what, String before, String now) {
        if (!before.equals(now)) found.add(new Difference(what, before, now));
    }

    private static String lines(PracticeDetails details) {
        return String.join(", ", details.address());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }
}
