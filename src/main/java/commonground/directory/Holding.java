package commonground.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of a practice's statements holds on a day. */
final class Holding {
    private Holding() {}

    /**
     * The latest statement up to the day, else the earliest of all.
     *
     * @param statements of one practice, oldest first
     */
    static Optional<Practice> on(LocalDate day, List<PracticeRow> statements) {
        if (statements.isEmpty()) return Optional.empty();
        int holds = 0;
        for (int i = 1; i < statements.size(); i++)
            if (!statements.get(i).edition().isAfter(day)) holds = i;
        var row = statements.get(holds);
        if (row.listed()) return Optional.of(Practice.of(row, null));
        return statements.subList(0, holds).stream()
                .filter(PracticeRow::listed)
                .reduce((earlier, later) -> later)
                .map(last -> Practice.of(last, row.edition()));
    }
}
