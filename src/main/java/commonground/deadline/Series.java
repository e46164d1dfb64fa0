package commonground.deadline;

import commonground.kernel.ProgrammeId;
import commonground.kernel.SeriesId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * One deadline and the copies that programmes have of it, at the moment read.
 *
 * @param due the date of the series: the one it was last moved to for all, else the one first set
 * @param copies by programme; at least one
 */
public record Series(SeriesId id, LocalDate due, List<Copy> copies) {
    /**
     * What one programme has of it.
     *
     * @param programme what the programme is called
     * @param movedLocally whether its date was moved for this programme alone, ever
     * @param fromSeries how far its date stands from that of the series
     */
    public record Copy(
            DeadlineRow deadline, String programme, boolean movedLocally, Slippage fromSeries) {
        /** Whether it moves when the series is moved. */
        public boolean follows() {
            return !movedLocally && !deadline.isClosed();
        }
    }

    /**
     * @param deadlines the copies; at least one
     * @param moves of all of them, the earliest recorded first
     */
    static Series of(
            SeriesId id,
            List<DeadlineRow> deadlines,
            List<MoveRow> moves,
            Map<ProgrammeId, String> names) {
        var locally = new HashSet<>();
        var due = deadlines.getFirst().originalDue();
        for (var move : moves) {
            if (move.withSeries()) due = move.to();
            else locally.add(move.deadline());
        }
        var ofSeries = due;
        var copies =
                deadlines.stream()
                        .map(row ->
                                new Copy(
                                        row,
                                        names.getOrDefault(row.programme(), ""),
                                        locally.contains(row.deadline()),
                                        Slippage.between(ofSeries, row.due())))
                        .sorted(Comparator.comparing(Copy::programme))
                        .toList();
        return new Series(id, ofSeries, copies);
    }

    /** What was asked for; the same in every copy. */
    public Terms terms() {
        return copies.getFirst().deadline().terms();
    }

    public String obligation() {
        return terms().obligation();
    }

    public LocalDate originalDue() {
        return copies.getFirst().deadline().originalDue();
    }

    public String template() {
        return copies.getFirst().deadline().template();
    }

    /** Grows with every change of any copy, and with every copy; what an If-Match has to name. */
    public long version() {
        return copies.stream().mapToLong(copy -> copy.deadline().version() + 1).sum();
    }

    public boolean moved() {
        return !due.equals(originalDue());
    }

    /** Those whose date moves when the series is moved. */
    public List<Copy> following() {
        return copies.stream().filter(Copy::follows).toList();
    }

    public long movedLocally() {
        return copies.stream().filter(Copy::movedLocally).count();
    }
}
