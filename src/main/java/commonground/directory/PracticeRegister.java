package commonground.directory;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All editions imported so far: what each says of each practice. An edition is a dated snapshot, so
 * importing one changes what is known of its own date and of no other, whichever comes first.
 */
final class PracticeRegister {
    static final String STREAM = "practice-register";

    /** Only where a practice's statement differs from the edition before; empty is "not listed". */
    private final Map<PracticeCode, NavigableMap<LocalDate, Optional<PracticeDetails>>> statements =
            new HashMap<>();

    private final TreeSet<LocalDate> editions = new TreeSet<>();

    void apply(Object event) {
        switch (event) {
            case PracticeListed e -> put(e.practice(), e.edition(), Optional.of(e.details()));
            case PracticeNoLongerListed e -> put(e.practice(), e.edition(), Optional.empty());
            case PracticeEditionImported e -> editions.add(e.edition());
            default -> {}
        }
    }

    boolean knows(LocalDate edition) {
        return editions.contains(edition);
    }

    /** Compares an edition's whole content with what is known of its date. */
    Comparison compare(LocalDate edition, Map<PracticeCode, PracticeDetails> listed) {
        var events = new ArrayList<>();
        int added = 0;
        int changed = 0;
        for (var line : new TreeMap<>(listed).entrySet()) {
            var before = at(line.getKey(), edition);
            if (before.isPresent() && before.get().equals(line.getValue())) continue;
            if (before.isPresent()) changed++;
            else added++;
            events.add(new PracticeListed(line.getKey(), edition, line.getValue()));
            keepLaterEditionsTrue(line.getKey(), edition, before, events);
        }
        int gone = 0;
        for (var practice : new TreeSet<>(statements.keySet())) {
            var before = at(practice, edition);
            if (before.isEmpty() || listed.containsKey(practice)) continue;
            gone++;
            events.add(new PracticeNoLongerListed(practice, edition));
            keepLaterEditionsTrue(practice, edition, before, events);
        }
        return new Comparison(
                List.copyOf(events), added, changed, listed.size() - added - changed, gone);
    }

    /**
     * The next edition already known said nothing of its own about this practice because nothing
     * had changed; it has to say it now.
     */
    private void keepLaterEditionsTrue(
            PracticeCode practice,
            LocalDate edition,
            Optional<PracticeDetails> before,
            List<Object> events) {
        var next = editions.higher(edition);
        if (next == null || statement(practice).containsKey(next)) return;
        events.add(
                before.<Object>map(details -> new PracticeListed(practice, next, details))
                        .orElseGet(() -> new PracticeNoLongerListed(practice, next)));
    }

    private Optional<PracticeDetails> at(PracticeCode practice, LocalDate edition) {
        return Optional.ofNullable(statement(practice).floorEntry(edition))
                .flatMap(Map.Entry::getValue);
    }

    private NavigableMap<LocalDate, Optional<PracticeDetails>> statement(PracticeCode practice) {
        return statements.getOrDefault(practice, NOTHING);
    }

    private static final NavigableMap<LocalDate, Optional<PracticeDetails>> NOTHING =
            java.util.Collections.emptyNavigableMap();

    private void put(PracticeCode practice, LocalDate edition, Optional<PracticeDetails> said) {
        statements.computeIfAbsent(practice, _ -> new TreeMap<>()).put(edition, said);
    }
}
