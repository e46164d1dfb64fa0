package commonground.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a programme has come: derived from what has happened, in whatever order it happened. */
public record Journey(Map<Stage, LocalDate> reached) {

    /**
     * One step.
     *
     * @param on the date it was reached on, or null
     * @param passedOver a later step was reached and this one was not
     */
    public record Step(Stage stage, @Nullable LocalDate on, boolean current, boolean passedOver) {}

    /**
     * @param byDecisions the stages that decisions have brought the programme to
     */
    public static Journey of(ProgrammeRow programme, Map<Stage, LocalDate> byDecisions) {
        var reached = new EnumMap<Stage, LocalDate>(Stage.class);
        reached.putAll(byDecisions);
        reached.put(Stage.FORMING, programme.openedOn());
        var visionOn = programme.visionOn();
        if (visionOn != null) reached.put(Stage.VISION_AGREED, visionOn);
        var closedOn = programme.closedOn();
        if (closedOn != null) reached.put(Stage.CLOSED, closedOn);
        return new Journey(reached);
    }

    /** The furthest step that was reached. */
    public Stage stage() {
        return Stream.of(Stage.values())
                .filter(reached::containsKey)
                .reduce((earlier, later) -> later)
                .orElse(Stage.FORMING);
    }

    public List<Step> steps() {
        var now = stage();
        return Stream.of(Stage.values())
                .map(stage ->
                        new Step(
                                stage,
                                reached.get(stage),
                                stage == now,
                                stage.compareTo(now) < 0 && !reached.containsKey(stage)))
                .toList();
    }
}
