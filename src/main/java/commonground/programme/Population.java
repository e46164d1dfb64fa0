package commonground.programme;

import commonground.directory.ListSize;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The patients on the lists of a programme's members, against the 30,000 to 50,000 that working at
 * scale is usually meant for. Outside that range it is a note, never a refusal.
 *
 * @param patients on the lists that are known
 * @param practices how many members there are
 * @param unknown members whose list size is not known
 * @param extract the oldest of the days the lists were counted on; null when none is known
 */
public record Population(
        long patients, int practices, List<PracticeCode> unknown, @Nullable LocalDate extract) {
    public static final int FROM = 30_000;
    public static final int TO = 50_000;

    /** Where the population lies against the usual range. */
    public enum Band {
        UNKNOWN,
        BELOW,
        WITHIN,
        ABOVE
    }

    static Population of(Collection<PracticeCode> members, Map<PracticeCode, ListSize> sizes) {
        var known = members.stream().filter(sizes::containsKey).map(sizes::get).toList();
        return new Population(
                known.stream().mapToLong(ListSize::patients).sum(),
                members.size(),
                members.stream().filter(code -> !sizes.containsKey(code)).toList(),
                known.stream().map(ListSize::extract).min(Comparator.naturalOrder()).orElse(null));
    }

    public Band band() {
        if (extract == null) return Band.UNKNOWN;
        if (patients < FROM) return Band.BELOW;
        return patients > TO ? Band.ABOVE : Band.WITHIN;
    }
}
