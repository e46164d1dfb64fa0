package commonground.dissent;

import commonground.decision.DissentTotals;
import commonground.decision.DissentTotals.OnIssue;
import commonground.decision.DissentTotals.Open;
import commonground.decision.Subject;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.programme.MemberRow;
import commonground.programme.ProgrammeRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The dissent of all programmes on one date.
 *
 * @param names what the practices are called that appear on it
 */
public record Portfolio(
        LocalDate today,
        DissentTotals totals,
        List<ProgrammeRow> programmes,
        Map<ProgrammeId, List<MemberRow>> members,
        Map<PracticeCode, String> names) {
    /** How many of the longest open, and of the practices that object most, are shown. */
    static final int SHOWN = 20;

    /** So many silent practices are named beside the others; more have to be unfolded. */
    private static final int FEW = 3;

    /**
     * One programme.
     *
     * @param oldest days that its longest open objection has stood; 0 if none is open
     * @param silentPractices its members that have not said where they stand on something open
     */
    public record Line(
            ProgrammeRow programme, long open, long oldest, List<PracticeCode> silentPractices) {
        public int silent() {
            return silentPractices.size();
        }

        public boolean fewAreSilent() {
            return silent() <= FEW;
        }

        boolean isQuiet() {
            return open == 0 && silentPractices.isEmpty();
        }
    }

    /** Where most is open first; programmes without dissent or silence are left out. */
    public List<Line> lines() {
        var open = totals.open().stream().collect(Collectors.groupingBy(Open::programme));
        return programmes.stream()
                .map(row -> line(row, open.getOrDefault(row.programme(), List.of())))
                .filter(line -> !line.isQuiet())
                .sorted(
                        Comparator.comparingLong((Line line) -> -line.open())
                                .thenComparingInt(line -> -line.silent())
                                .thenComparing(line -> line.programme().name()))
                .toList();
    }

    private Line line(ProgrammeRow row, List<Open> open) {
        return new Line(
                row,
                open.size(),
                open.stream().mapToLong(this::days).max().orElse(0),
                silent(row.programme()));
    }

    private List<PracticeCode> silent(ProgrammeId programme) {
        var spoken = totals.spoken().getOrDefault(programme, Map.of()).values();
        return members.getOrDefault(programme, List.of()).stream()
                .map(MemberRow::practice)
                .filter(practice -> !hasSpokenOnAll(practice, List.copyOf(spoken)))
                .toList();
    }

    private static boolean hasSpokenOnAll(PracticeCode practice, List<Set<PracticeCode>> spoken) {
        return spoken.stream().allMatch(practices -> practices.contains(practice));
    }

    public Map<Age, Long> ages() {
        return Age.count(totals.open().stream().mapToLong(this::days));
    }

    public Map<Subject, Long> subjects() {
        return count(Open::subject);
    }

    /** Those with the most open objections. */
    public Map<PracticeCode, Long> practices() {
        return Ranked.most(count(Open::practice), SHOWN);
    }

    /** The agreed issues that most of what is open was brought back to. */
    public List<OnIssue> issues() {
        return totals.onIssues().stream().limit(SHOWN).toList();
    }

    /** Whose open objections came back to the hottest of them. */
    public HeatOfAll heat() {
        return HeatOfAll.of(totals.onIssues());
    }

    /** The longest open. */
    public List<Open> longest() {
        return totals.open().stream().limit(SHOWN).toList();
    }

    public Trend trend() {
        return Trend.of(totals.raised(), totals.ended(), YearMonth.from(today));
    }

    public Settled settled() {
        return Settled.of(totals.daysTaken());
    }

    public long days(Open open) {
        return Math.max(0, ChronoUnit.DAYS.between(open.raisedOn(), today));
    }

    /** What the silent practices of a programme are called, in that order. */
    public List<String> silent(Line line) {
        return line.silentPractices().stream().map(this::name).sorted().toList();
    }

    Portfolio naming(Map<PracticeCode, String> names) {
        return new Portfolio(today, totals, programmes, members, names);
    }

    public String name(PracticeCode practice) {
        return names.getOrDefault(practice, practice.value());
    }

    Map<ProgrammeId, String> programmeNames() {
        return programmes.stream()
                .collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
    }

    public String name(ProgrammeId programme) {
        return programmes.stream()
                .filter(row -> row.programme().equals(programme))
                .map(ProgrammeRow::name)
                .findFirst()
                .orElse("");
    }

    private <K extends Comparable<K>> Map<K, Long> count(Function<Open, K> by) {
        return Ranked.of(
                totals.open().stream().collect(Collectors.groupingBy(by, Collectors.counting())));
    }
}
