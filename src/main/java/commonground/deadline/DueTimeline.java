package commonground.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dates of some deadlines along one axis, to be drawn: positions are in the units of the
 * picture, {@value #WIDTH} wide. It shows nothing that the table beside it does not say.
 */
record DueTimeline(List<Row> rows, List<Tick> ticks, int today, int height) {
    static final int WIDTH = 900;
    static final int A_ROW = 26;
    private static final int TOP = 34;
    private static final int MARGIN = 24;
    private static final int MOST_TICKS = 8;
    private static final int LABEL_SIDE = 620;

    /**
     * One deadline.
     *
     * @param y its middle
     * @param x where it is due
     * @param earlier where it was due before
     */
    record Row(DueLine line, int y, int x, List<Integer> earlier) {
        public int from() {
            return Stream.concat(earlier.stream(), Stream.of(x)).mapToInt(i -> i).min().orElse(x);
        }

        public int to() {
            return Stream.concat(earlier.stream(), Stream.of(x)).mapToInt(i -> i).max().orElse(x);
        }

        /** Whether its name stands to the left of all its dates, for want of room on the right. */
        public boolean labelLeft() {
            return to() > LABEL_SIDE && WIDTH - to() < from();
        }
    }

    /** The first of a month. */
    record Tick(int x, YearMonth month) {}

    static DueTimeline of(List<DueLine> lines, LocalDate today) {
        var dates =
                lines.stream()
                        .flatMap(line ->
                                Stream.concat(
                                        line.earlier().stream(), Stream.of(line.deadline().due())))
                        .toList();
        var all = Stream.concat(dates.stream(), Stream.of(today)).sorted().toList();
        var axis = new Axis(all.getFirst().withDayOfMonth(1), all.getLast().plusMonths(1));
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var x = axis.at(line.deadline().due());
            var y = TOP + A_ROW * rows.size() + A_ROW / 2;
            var earlier = line.earlier().stream().map(axis::at).toList();
            rows.add(new Row(line, y, x, earlier));
        }
        return new DueTimeline(
                rows, axis.ticks(), axis.at(today), TOP + A_ROW * rows.size() + A_ROW / 2);
    }

    private record Axis(LocalDate first, LocalDate last) {
        int at(LocalDate date) {
            var share =
                    (double) ChronoUnit.DAYS.between(first, date)
                            / Math.max(1, ChronoUnit.DAYS.between(first, last));
            return (int) Math.round(MARGIN + share * (WIDTH - 2 * MARGIN));
        }

        List<Tick> ticks() {
            var months = ChronoUnit.MONTHS.between(first, last) + 1;
            var every = Math.max(1, Math.ceilDiv(months, MOST_TICKS));
            return Stream.iterate(first, month -> month.isBefore(last), m -> m.plusMonths(every))
                    .map(month -> new Tick(at(month), YearMonth.from(month)))
                    .toList();
        }
    }
}
