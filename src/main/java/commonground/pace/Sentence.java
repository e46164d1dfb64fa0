package commonground.pace;

import java.util.Objects;

/** A forecast in words, with the numbers it rests on. */
final class Sentence {
    private Sentence() {}

    static String of(Forecast forecast) {
        return switch (forecast.verdict()) {
            case NOT_AWAITED -> "Nothing is waited for.";
            case PASSED -> "The date has passed.";
            case NO_STEP_LEFT -> "Every step that it needs has been taken.";
            case TOO_LITTLE -> tooLittle(forecast);
            case LIKELY ->
                    numbers(forecast)
                            + "There is time, even if the step that can slip most is as slow as it"
                            + " ever was.";
            case TIGHT -> numbers(forecast) + why(forecast);
            case UNLIKELY ->
                    numbers(forecast)
                            + "Even the step that can gain most, as quick as it ever was, would not"
                            + " be enough.";
        };
    }

    private static String tooLittle(Forecast forecast) {
        var steps = forecast.toGo();
        var unknown = steps.stream().filter(step -> step.elsewhere() == null).count();
        var which =
                steps.size() == 1
                        ? "the step that remains"
                        : unknown == steps.size()
                                ? "any of the " + steps.size() + " steps that remain"
                                : unknown + " of the " + steps.size() + " steps that remain";
        return "Fewer than three other programmes have taken " + which + ".";
    }

    private static String numbers(Forecast forecast) {
        var remaining = Objects.requireNonNull(forecast.remaining());
        var most = forecast.toGo().size() == 1 ? "The step that remains" : "The steps that remain";
        return most
                + (forecast.toGo().size() == 1 ? " usually takes " : " usually take ")
                + remaining.words()
                + "; "
                + (forecast.weeksLeft() == 1 ? "1 is" : forecast.weeksLeft() + " are")
                + " left. ";
    }

    private static String why(Forecast forecast) {
        var remaining = Objects.requireNonNull(forecast.remaining());
        if (forecast.toGo().stream().anyMatch(StepLine::longerThanAny))
            return "The present step has gone on for longer than it ever took elsewhere.";
        return remaining.usual() <= forecast.weeksLeft()
                ? "One step as slow as it ever was, and the date is missed."
                : "It takes one step as quick as it ever was.";
    }
}
