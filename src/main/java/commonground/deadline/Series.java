package commonground.deadline;

import commonground.kernel.ProgrammeId;
import commonground.kernel.SeriesId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One deadline and the copies that programmes have of it, at the moment read.
 *
 * @param originalDue the date it was first set for; a copy that was set after a move began later
 * @param due the date of the series: the one it was last moved to for all, else the one first set
 * @param copies by programme; at least one
 */
public record Series(SeriesId id, LocalDate originalDue, LocalDate due, List<Copy> copies) {
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
        var together = new ArrayList<MoveRow>();
        for (var move : moves) {
            if (move.withSeries()) together.add(move);
            else locally.add(move.deadline());
        }
        var first = deadlines.getFirst().originalDue();
        var original = together.isEmpty() ? first : together.getFirst().from();
        var ofSeries = together.isEmpty() ? first : together.getLast().to();
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
        return new Series(id, original, ofSeries, copies);
    }

    /** What is asked for, as the copies say it that follow it. */
    public Terms terms() {
        return pattern().deadline().terms();
    }

    public String obligation() {
        return terms().obligation();
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

    /** Those that have a copy. */
    public Set<ProgrammeId> programmes() {
        return copies.stream().map(copy -> copy.deadline().programme()).collect(Collectors.toSet());
    }

    /** The copy that says what a further one is like: one that follows it, while there is any. */
    Copy pattern() {
        var following = following();
        return following.isEmpty() ? copies.getFirst() : following.getFirst();
    }

    public long movedLocally() {
        return copies.stream().filter(Copy::movedLocally).count();
    }
}
