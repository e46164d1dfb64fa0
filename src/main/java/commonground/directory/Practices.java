package commonground.directory;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The practices as they are known at the request's moment: by what had been recorded then, and of
 * that by the edition that held on the moment's date. Where only later editions are known, the
 * earliest says it; every answer carries the edition it comes from.
 */
@Component
@Transactional(readOnly = true)
public class Practices {
    private static final int CODES_A_QUERY = 500;

    private final PracticeRows rows;
    private final Editions editions;

    Practices(PracticeRows rows, Editions editions) {
        this.rows = rows;
        this.editions = editions;
    }

    /** Empty if no edition ever listed it as a GP practice. */
    public Optional<Practice> find(PracticeCode code) {
        return Optional.ofNullable(find(List.of(code)).get(code));
    }

    /** As the editions up to that date have it; empty if none of them lists it. */
    public Optional<Practice> find(PracticeCode code, LocalDate asOf) {
        var known = editionsUpTo(asOf);
        return Holding.on(asOf, rows.of(List.of(code), known));
    }

    /** Those of the codes that are known. */
    public Map<PracticeCode, Practice> find(Collection<PracticeCode> codes) {
        var known = editions.known(ImportKind.PRACTICES);
        var day = editions.day();
        var found = new HashMap<PracticeCode, Practice>();
        for (var some : Slices.of(codes, CODES_A_QUERY))
            rows.of(some, known).stream()
                    .collect(Collectors.groupingBy(PracticeRow::practice))
                    .forEach((code, statements) ->
                            Holding.on(day, statements)
                                    .ifPresent(practice -> found.put(code, practice)));
        return found;
    }

    /** A page of the practices listed that fit the search. */
    public PracticePage search(PracticeSearch search) {
        var asked = search.edition();
        var known = asked == null ? editions.known(ImportKind.PRACTICES) : editionsUpTo(asked);
        if (known.isEmpty()) return new PracticePage(List.of(), 0, 1, 0);
        var day = asked == null ? editions.day() : asked;
        var total = rows.count(search, known, day);
        var practices =
                rows.found(search, known, day).stream().map(row -> Practice.of(row, null)).toList();
        var pages = (int) ((total + search.size() - 1) / search.size());
        return new PracticePage(practices, total, search.page(), pages);
    }

    /** The edition that answers come from; empty while none has been imported. */
    public Optional<LocalDate> edition() {
        return editions.current(ImportKind.PRACTICES);
    }

    /** All editions known, newest first. */
    public List<LocalDate> editions() {
        return editions.newestFirst(ImportKind.PRACTICES);
    }

    /** What the editions say of a practice, oldest first, each only where it says something new. */
    List<PracticeRow> history(PracticeCode code) {
        return rows.of(List.of(code), editions.known(ImportKind.PRACTICES));
    }

    private List<LocalDate> editionsUpTo(LocalDate date) {
        return editions.known(ImportKind.PRACTICES).stream()
                .filter(edition -> !edition.isAfter(date))
                .toList();
    }
}
