package commonground.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines as somebody looks at them on one date: those that wait for a submission first, by due
 * date, so that the late ones stand at the top; then those to be assured; then drafts; then those
 * that are done.
 */
record DeadlineBoard(List<Line> lines) {
    record Line(DeadlineRow deadline, Lateness lateness) {}

    static DeadlineBoard of(List<DeadlineRow> byDueDate, LocalDate today) {
        return new DeadlineBoard(
                byDueDate.stream()
                        .sorted(Comparator.comparingInt(DeadlineBoard::rank))
                        .map(row -> new Line(row, Lateness.of(row, today)))
                        .toList());
    }

    private static int rank(DeadlineRow row) {
        return switch (row.state()) {
            case ACTIVE, RETURNED -> 0;
            case SUBMITTED -> 1;
            case DRAFTED -> 2;
            case ASSURED, MISSED, WAIVED, SUPERSEDED -> 3;
        };
    }

    /** How many are late. */
    public long late() {
        return lines.stream().filter(line -> line.lateness().isLate()).count();
    }

    /** How many were submitted and wait to be assured or returned. */
    public long toAssure() {
        return lines.stream()
                .filter(line -> line.deadline().state() == DeadlineState.SUBMITTED)
                .count();
    }

    /** The first that waits for a submission and is not late yet. */
    public @Nullable Line next() {
        return lines.stream()
                .filter(line -> line.lateness().timing() == Lateness.Timing.AHEAD)
                .findFirst()
                .orElse(null);
    }
}
