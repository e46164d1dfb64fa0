package commonground.pace;

import commonground.kernel.ProgrammeId;
import commonground.programme.Stage;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a forecast rests on: who took the steps that remain, and how long it took each of them. */
record PaceBasis(List<Line> lines) {
    /**
     * @param weeks by the stage a step led to; without those that it has not taken
     */
    record Line(ProgrammeId programme, String name, Map<Stage, Integer> weeks) {
        /** "8 weeks", or nothing. */
        public String to(Stage stage) {
            var known = weeks.get(stage);
            return known == null ? "" : Weeks.say(known);
        }
    }

    /** By name. */
    static PaceBasis of(Forecast forecast, Pace.Look look) {
        var weeks = new HashMap<ProgrammeId, Map<Stage, Integer>>();
        examples(forecast, look)
                .forEach(example ->
                        weeks.computeIfAbsent(example.programme(), p -> new EnumMap<>(Stage.class))
                                .put(example.to(), Weeks.near(example.days())));
        return new PaceBasis(
                weeks.entrySet().stream()
                        .map(e -> new Line(e.getKey(), look.nameOf(e.getKey()), e.getValue()))
                        .sorted(Comparator.comparing(Line::name))
                        .toList());
    }

    /** Elsewhere, of the steps that remain; step by step, by name. */
    static Stream<Example> examples(Forecast forecast, Pace.Look look) {
        return forecast.toGo().stream()
                .flatMap(step ->
                        look.known().elsewhere(step.to(), forecast.deadline().programme()).stream()
                                .sorted(
                                        Comparator.comparing(
                                                example -> look.nameOf(example.programme()))));
    }
}
