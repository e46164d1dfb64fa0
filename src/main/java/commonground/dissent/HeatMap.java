package commonground.dissent;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;

import commonground.decision.CommonGround;
import commonground.decision.DecisionRow;
import commonground.decision.DissentCase;
import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which practice's dissent came back to which common issue, how often, and whether that practice
 * had agreed to it.
 *
 * @param issues the columns
 */
public record HeatMap(List<DecisionRow> issues, List<Line> lines) {
    /** How many shades there are beyond none. */
    static final int SHADES = 4;

    public record Line(PracticeCode practice, List<Cell> cells) {
        public long total() {
            return cells.stream().mapToLong(Cell::times).sum();
        }
    }

    /**
     * What one practice has to do with one issue.
     *
     * @param agreed how the practice agreed to the issue, or null if it did not
     * @param shade 0 where nothing came back, up to {@value #SHADES} for the most
     */
    public record Cell(DecisionRow issue, long times, @Nullable CommonGround agreed, int shade) {}

    static HeatMap of(
            List<DecisionRow> issues,
            List<PracticeCode> practices,
            List<DissentCase> dissents,
            Map<PracticeCode, List<CommonGround>> commonGround) {
        var times = times(dissents);
        var most =
                practices.stream()
                        .flatMap(p -> issues.stream().map(i -> times(times, p, i)))
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        return new HeatMap(
                issues,
                practices.stream()
                        .map(practice ->
                                new Line(
                                        practice,
                                        issues.stream()
                                                .map(issue ->
                                                        cell(
                                                                issue,
                                                                times(times, practice, issue),
                                                                most,
                                                                commonGround.getOrDefault(
                                                                        practice, List.of())))
                                                .toList()))
                        .toList());
    }

    /** Whether any dissent has been brought back to any issue. */
    public boolean isWarm() {
        return lines.stream().anyMatch(line -> line.total() > 0);
    }

    private static Cell cell(
            DecisionRow issue, long times, long most, List<CommonGround> agreedTo) {
        var agreed =
                agreedTo.stream()
                        .filter(ground -> ground.issue().decision().equals(issue.decision()))
                        .findFirst()
                        .orElse(null);
        return new Cell(issue, times, agreed, shade(times, most));
    }

    static int shade(long times, long most) {
        return most == 0 ? 0 : (int) Math.ceilDiv(times * SHADES, most);
    }

    private static Map<PracticeCode, Map<DecisionId, Long>> times(List<DissentCase> dissents) {
        return dissents.stream()
                .collect(
                        groupingBy(
                                DissentCase::practice,
                                flatMapping(
                                        dissent -> dissent.issues().stream(),
                                        groupingBy(issue -> issue, counting()))));
    }

    private static long times(
            Map<PracticeCode, Map<DecisionId, Long>> times,
            PracticeCode practice,
            DecisionRow issue) {
        return times.getOrDefault(practice, Map.of()).getOrDefault(issue.decision(), 0L);
    }
}
