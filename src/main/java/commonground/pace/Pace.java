package commonground.pace;

import commonground.deadline.DeadlineRow;
import commonground.deadline.Deadlines;
import commonground.kernel.Moment;
import commonground.kernel.ProgrammeId;
import commonground.programme.Journey;
import commonground.programme.ProgrammeRow;
import commonground.programme.Programmes;
import commonground.programme.Stages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The pace of programmes towards their deadlines, at the request's moment: only what had been
 * recorded by then counts. Each answer takes the same few queries, however many programmes there
 * are. For templates: {@code ${@pace.ofOpen(programme)}}.
 */
@Component("pace")
public class Pace {
    private final Programmes programmes;
    private final Stages stages;
    private final Deadlines deadlines;
    private final StageNeeded needed;

    Pace(Programmes programmes, Stages stages, Deadlines deadlines, StageNeeded needed) {
        this.needed = needed;
        this.programmes = programmes;
        this.stages = stages;
        this.deadlines = deadlines;
    }

    /** How one deadline stands. */
    public Forecast of(DeadlineRow deadline) {
        return look(deadline.programme(), List.of(deadline)).forecasts().getFirst();
    }

    /** How those of a programme stand that wait for a submission, by due date. */
    public List<Forecast> ofOpen(ProgrammeId programme) {
        var open = deadlines.of(programme).stream().filter(DeadlineRow::isOpen).toList();
        return open.isEmpty() ? List.of() : look(programme, open).forecasts();
    }

    /** As {@link #of}, with everything that it rests on. */
    Look look(DeadlineRow deadline) {
        return look(deadline.programme(), List.of(deadline));
    }

    /**
     * @param names of all programmes
     */
    record Look(List<Forecast> forecasts, Steps known, Map<ProgrammeId, String> names) {
        String nameOf(ProgrammeId programme) {
            return names.getOrDefault(programme, programme.value());
        }
    }

    private Look look(ProgrammeId programme, List<DeadlineRow> of) {
        var today = Moment.current().date();
        var all = programmes.all();
        var journeys = stages.journeys(all);
        var known = Steps.of(journeys);
        var journey = journeys.getOrDefault(programme, new Journey(Map.of()));
        var names =
                all.stream().collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
        var needs = needed.by(programme);
        return new Look(
                of.stream()
                        .map(row -> Forecast.of(row, needs.apply(row), journey, known, today))
                        .toList(),
                known,
                names);
    }
}
