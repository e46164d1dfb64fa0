package commonground.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date in the course of an outcome: the baseline's, a reading's or a target's, and where the line
 * and the line as first set stand on it. With the targets among them each line reaches its end,
 * however far the readings have come.
 *
 * @param reading null for the baseline and for a target
 * @param value what was measured; null on the date of a target
 * @param says where the value is from, or what else the date is
 */
record Point(
        LocalDate on,
        @Nullable Reading reading,
        @Nullable BigDecimal value,
        BigDecimal line,
        BigDecimal first,
        String says) {
    /** By date; of the same date the baseline first and the target last. */
    static List<Point> of(OutcomeRow row) {
        var smart = row.smart();
        var first = row.asFirstSet();
        var points = new ArrayList<Point>();
        points.add(
                new Point(
                        smart.baselineOn(),
                        null,
                        smart.baseline(),
                        smart.baseline(),
                        smart.baseline(),
                        "the baseline"));
        for (var reading : row.byDate())
            points.add(at(row, reading.on(), reading, reading.source()));
        if (!first.by().equals(smart.by()))
            points.add(at(row, first.by(), null, "the target as first set"));
        points.add(at(row, smart.by(), null, "the target"));
        points.sort(Comparator.comparing(Point::on));
        return List.copyOf(points);
    }

    private static Point at(OutcomeRow row, LocalDate on, @Nullable Reading reading, String says) {
        return new Point(
                on,
                reading,
                reading == null ? null : reading.value(),
                line(row.smart(), on),
                line(row.asFirstSet(), on),
                says);
    }

    /** At its end not rounded: there it is the target. */
    private static BigDecimal line(Smart smart, LocalDate on) {
        return on.isBefore(smart.by()) ? Course.lineOn(smart, on) : smart.target();
    }
}
