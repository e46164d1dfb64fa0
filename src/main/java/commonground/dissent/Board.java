package commonground.dissent;

import commonground.decision.CommonGround;
import commonground.decision.DecisionRow;
import commonground.decision.DissentCase;
import commonground.decision.Subject;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All dissent of one programme on one date.
 *
 * @param all the longest ago first
 * @param issues the common issues agreed
 * @param commonGround the issues that each practice agreed to itself
 * @param names what the practices are called that appear on it
 */
public record Board(
        LocalDate today,
        List<DissentCase> all,
        List<DecisionRow> issues,
        Map<PracticeCode, List<CommonGround>> commonGround,
        HeatMap heatMap,
        List<Silence> silences,
        Map<PracticeCode, String> names) {

    /** Still open, the longest first. */
    public List<DissentCase> open() {
        return all.stream().filter(DissentCase::open).toList();
    }

    /** The issues that this practice agreed to itself, the first agreed first. */
    public List<CommonGround> commonGround(PracticeCode practice) {
        return commonGround.getOrDefault(practice, List.of());
    }

    public Map<Age, Long> ages() {
        return Age.count(open().stream().mapToLong(dissent -> dissent.days(today)));
    }

    public Map<PracticeCode, Long> practices() {
        return count(DissentCase::practice);
    }

    public Map<Subject, Long> subjects() {
        return count(DissentCase::subject);
    }

    /** How many open objections were brought back to an issue. */
    public long openOn(DecisionRow issue) {
        return open().stream().filter(d -> d.issues().contains(issue.decision())).count();
    }

    /** How many open objections were brought back to no issue so far. */
    public long openOnNone() {
        return open().stream().filter(d -> d.issues().isEmpty()).count();
    }

    /** The longest that any has stood open, in days; 0 where none is open. */
    public long oldest() {
        return open().stream().mapToLong(d -> d.days(today)).max().orElse(0);
    }

    public Trend trend() {
        return Trend.of(
                all.stream().map(DissentCase::raisedOn),
                all.stream().map(DissentCase::endedOn),
                today);
    }

    public Settled settled() {
        return Settled.of(
                all.stream()
                        .filter(d -> d.ending() != null)
                        .map(d -> new Settled.One(d.ending(), d.days(today)))
                        .toList());
    }

    public String name(PracticeCode practice) {
        return names.getOrDefault(practice, practice.value());
    }

    private <K extends Comparable<K>> Map<K, Long> count(Function<DissentCase, K> by) {
        return Ranked.of(open().stream().collect(Collectors.groupingBy(by, Collectors.counting())));
    }
}
