package commonground.pace;

import commonground.deadline.DeadlineRow;
import commonground.programme.Journey;
import commonground.programme.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline stands by the pace of other programmes, seen from one date. All of it is counted
 * in whole weeks, and follows from the numbers that are shown beside it.
 *
 * @param needs the stage the programme has to reach for it
 * @param weeksLeft whole weeks to the due date; never negative
 * @param steps every step up to that stage, the first one first
 * @param remaining what the steps that remain take together; null if that cannot be said
 */
public record Forecast(
        DeadlineRow deadline,
        Stage needs,
        int weeksLeft,
        Verdict verdict,
        List<StepLine> steps,
        @Nullable Weeks remaining) {

    /** As many examples of each step it takes before anything is said. */
    public static final int ENOUGH = 3;

    static Forecast of(
            DeadlineRow deadline, Stage needs, Journey journey, Steps known, LocalDate today) {
        var steps =
                Stream.of(Stage.values())
                        .filter(to -> to != Stage.FORMING && to.compareTo(needs) <= 0)
                        .map(to -> line(to, deadline, journey, known, today))
                        .toList();
        var left = Math.max(0, ChronoUnit.DAYS.between(today, deadline.due()));
        var weeksLeft = Weeks.whole(left);
        var toGo = steps.stream().filter(StepLine::remains).toList();
        var remaining = together(toGo);
        var verdict =
                deadline.isOpen()
                        ? verdict(deadline.due().isBefore(today), toGo, remaining, weeksLeft)
                        : Verdict.NOT_AWAITED;
        return new Forecast(deadline, needs, weeksLeft, verdict, steps, remaining);
    }

    private static StepLine line(
            Stage to, DeadlineRow deadline, Journey journey, Steps known, LocalDate today) {
        var elsewhere = known.elsewhere(to, deadline.programme());
        var usual = elsewhere.size() < ENOUGH ? null : Weeks.of(elsewhere);
        var on = journey.reached().get(to);
        return new StepLine(
                to,
                state(to, journey),
                on,
                weeksHere(to, deadline, journey, known, today),
                elsewhere.size(),
                usual);
    }

    private static StepLine.State state(Stage to, Journey journey) {
        if (journey.reached().containsKey(to)) return StepLine.State.TAKEN;
        var ahead = to.ordinal() - journey.stage().ordinal();
        if (ahead < 0) return StepLine.State.PASSED_OVER;
        return ahead == 1 ? StepLine.State.RUNNING : StepLine.State.TO_COME;
    }

    private static @Nullable Integer weeksHere(
            Stage to, DeadlineRow deadline, Journey journey, Steps known, LocalDate today) {
        return switch (state(to, journey)) {
            case TAKEN -> {
                var here = known.here(to, deadline.programme());
                yield here == null ? null : Weeks.near(here.days());
            }
            case RUNNING -> {
                var began = journey.reached().getOrDefault(Steps.before(to), today);
                yield Weeks.near(Math.max(0, ChronoUnit.DAYS.between(began, today)));
            }
            case PASSED_OVER, TO_COME -> null;
        };
    }

    /** The sums, step by step; null where too little is known of one of them. */
    private static @Nullable Weeks together(List<StepLine> toGo) {
        int shortest = 0;
        int usual = 0;
        int longest = 0;
        int fewest = Integer.MAX_VALUE;
        for (var step : toGo) {
            var left = step.left();
            if (left == null) return null;
            shortest += left.shortest();
            usual += left.usual();
            longest += left.longest();
            fewest = Math.min(fewest, left.examples());
        }
        return toGo.isEmpty() ? null : new Weeks(fewest, shortest, usual, longest);
    }

    private static Verdict verdict(
            boolean passed, List<StepLine> toGo, @Nullable Weeks remaining, int weeksLeft) {
        if (toGo.isEmpty()) return Verdict.NO_STEP_LEFT;
        if (passed) return Verdict.PASSED;
        if (remaining == null) return Verdict.TOO_LITTLE;
        int slip = 0;
        int gain = 0;
        for (var step : toGo) {
            var left = step.left();
            if (left == null) return Verdict.TOO_LITTLE;
            slip = Math.max(slip, left.longest() - left.usual());
            gain = Math.max(gain, left.usual() - left.shortest());
        }
        if (remaining.usual() - gain > weeksLeft) return Verdict.UNLIKELY;
        var longer = toGo.stream().anyMatch(StepLine::longerThanAny);
        return remaining.usual() + slip <= weeksLeft && !longer ? Verdict.LIKELY : Verdict.TIGHT;
    }

    /** The steps that remain. */
    public List<StepLine> toGo() {
        return steps.stream().filter(StepLine::remains).toList();
    }

    /** In words, with the numbers it rests on. */
    public String words() {
        return Sentence.of(this);
    }

    /** Whether there is anything to say on a page about it. */
    public boolean says() {
        return verdict != Verdict.NOT_AWAITED;
    }
}
