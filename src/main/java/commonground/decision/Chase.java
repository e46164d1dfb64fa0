package commonground.decision;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A practice that has to be asked where it stands.
 *
 * @param why what it said before, and why that no longer counts
 * @param since the date from which it has had to be asked
 * @param asked when it was asked about the current wording, or null if it was not
 */
public record Chase(PracticeCode practice, Why why, LocalDate since, @Nullable AskedRow asked) {
    /** What a practice has to be asked for. */
    public enum Why {
        /** It has said nothing so far. */
        SILENT,
        /** It stood on words that have changed. */
        LAPSED,
        /** It objected, and its objection was resolved. */
        RESOLVED
    }

    /** In the order of how long they have waited. */
    static List<Chase> list(Standing standing, List<WordingRow> wordings) {
        if (!standing.decision().open()) return List.of();
        var silent =
                standing.lines().stream()
                        .filter(line -> line.eligible() && !line.current())
                        .map(line ->
                                new Chase(
                                        line.practice(),
                                        line.lapsed() ? Why.LAPSED : Why.SILENT,
                                        since(standing, line, wordings),
                                        line.asked()));
        var again =
                standing.askAgain().stream()
                        .map(practice ->
                                new Chase(
                                        practice,
                                        Why.RESOLVED,
                                        resolvedOn(standing, practice),
                                        asked(standing, practice)));
        return Stream.concat(silent, again).sorted(Comparator.comparing(Chase::since)).toList();
    }

    private static LocalDate since(
            Standing standing, Standing.Line line, List<WordingRow> wordings) {
        var position = line.position();
        var newer = position == null ? standing.decision().wording() : position.wording() + 1;
        return wordings.stream()
                .filter(wording -> wording.number() == newer)
                .map(WordingRow::writtenOn)
                .findFirst()
                .orElse(standing.decision().tabledOn());
    }

    private static LocalDate resolvedOn(Standing standing, PracticeCode practice) {
        return standing.objections().stream()
                .filter(objection -> objection.practice().equals(practice))
                .map(ObjectionRow::resolvedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(standing.decision().tabledOn());
    }

    private static @Nullable AskedRow asked(Standing standing, PracticeCode practice) {
        return standing.lines().stream()
                .filter(line -> line.practice().equals(practice))
                .map(Standing.Line::asked)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
