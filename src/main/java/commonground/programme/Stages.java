package commonground.programme;

import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far programmes have come, by what every part of the product knows of them. */
@Component
public class Stages {
    private final List<StagesReached> parts;

    Stages(List<StagesReached> parts) {
        this.parts = parts;
    }

    /** The journey of each of these programmes, at the request's moment. */
    public Map<ProgrammeId, Journey> journeys(List<ProgrammeRow> programmes) {
        var reached = reached();
        var journeys = new HashMap<ProgrammeId, Journey>();
        for (var row : programmes)
            journeys.put(
                    row.programme(),
                    Journey.of(row, reached.getOrDefault(row.programme(), Map.of())));
        return journeys;
    }

    /** As {@link #journeys}, of one. */
    public Journey journey(ProgrammeRow programme) {
        return Journey.of(programme, reached().getOrDefault(programme.programme(), Map.of()));
    }

    /** Where several know of a stage, the earliest date counts. */
    private Map<ProgrammeId, Map<Stage, LocalDate>> reached() {
        var all = new HashMap<ProgrammeId, Map<Stage, LocalDate>>();
        for (var part : parts)
            part.stagesReached()
                    .forEach((programme, stages) ->
                            stages.forEach((stage, on) ->
                                    all.computeIfAbsent(programme, p -> new EnumMap<>(Stage.class))
                                            .merge(stage, on, Stages::earlier)));
        return all;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
