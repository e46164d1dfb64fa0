package commonground.pace;

import commonground.kernel.ProgrammeId;
import commonground.programme.Journey;
import commonground.programme.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every step that any programme has taken, from a stage to the next one. A stage that was passed
 * over, or reached in another order, says nothing of how long a step takes: it is no example.
 */
record Steps(Map<Stage, List<Example>> taken) {
    static Steps of(Map<ProgrammeId, Journey> journeys) {
        var taken = new EnumMap<Stage, List<Example>>(Stage.class);
        journeys.forEach((programme, journey) -> {
            for (var to : Stage.values()) {
                var example = example(programme, journey, to);
                if (example != null) taken.computeIfAbsent(to, t -> new ArrayList<>()).add(example);
            }
        });
        return new Steps(taken);
    }

    private static @Nullable Example example(ProgrammeId programme, Journey journey, Stage to) {
        if (to == Stage.FORMING) return null;
        var began = journey.reached().get(before(to));
        var ended = journey.reached().get(to);
        return began == null || ended == null || ended.isBefore(began)
                ? null
                : new Example(programme, to, began, ended);
    }

    static Stage before(Stage stage) {
        return Stage.values()[stage.ordinal() - 1];
    }

    /** Of the step that leads to this stage, in all programmes but this one. */
    List<Example> elsewhere(Stage to, ProgrammeId here) {
        return taken.getOrDefault(to, List.of()).stream()
                .filter(example -> !example.programme().equals(here))
                .toList();
    }

    /** Of the same step in this one; null if it has not taken it, or not in that order. */
    @Nullable Example here(Stage to, ProgrammeId here) {
        return taken.getOrDefault(to, List.of()).stream()
                .filter(example -> example.programme().equals(here))
                .findFirst()
                .orElse(null);
    }
}
