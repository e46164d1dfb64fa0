package commonground.dissent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import commonground.decision.DissentTotals.OnIssue;
import commonground.kernel.PracticeCode;
import java.util.List;
import java.util.Map;

/**
 * Which practices' open objections came back to which common issue, over all programmes: the issues
 * and the practices with the most of them.
 *
 * @param issues the columns, the hottest first
 */
public record HeatOfAll(List<OnIssue> issues, List<Line> lines) {
    private static final int ISSUES = 8;
    private static final int PRACTICES = 20;

    public record Line(PracticeCode practice, List<Cell> cells) {}

    /**
     * How much of what one practice has open came back to one issue.
     *
     * @param shade 0 for nothing, up to {@value HeatMap#SHADES} for the most
     */
    public record Cell(long open, int shade) {}

    /**
     * @param ranked the issues, the hottest first
     */
    static HeatOfAll of(List<OnIssue> ranked) {
        var issues = ranked.stream().limit(ISSUES).toList();
        var most =
                issues.stream()
                        .flatMap(issue -> issue.practices().values().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        return new HeatOfAll(
                issues,
                Ranked.most(Ranked.of(byPractice(issues)), PRACTICES).keySet().stream()
                        .map(practice -> line(practice, issues, most))
                        .toList());
    }

    private static Map<PracticeCode, Long> byPractice(List<OnIssue> issues) {
        return issues.stream()
                .flatMap(issue -> issue.practices().entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, summingLong(Map.Entry::getValue)));
    }

    private static Line line(PracticeCode practice, List<OnIssue> issues, long most) {
        return new Line(
                practice,
                issues.stream()
                        .map(issue -> issue.practices().getOrDefault(practice, 0L))
                        .map(open -> new Cell(open, HeatMap.shade(open, most)))
                        .toList());
    }
}
