package commonground.delivery;

import commonground.kernel.ProgrammeId;
import commonground.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an action can be for: open milestones and pursued outcomes. */
@Component
class ServesChoices {
    private static final String BETWEEN = "/";

    private final Milestones milestones;
    private final Outcomes outcomes;

    ServesChoices(Milestones milestones, Outcomes outcomes) {
        this.milestones = milestones;
        this.outcomes = outcomes;
    }

    List<Option> of(ProgrammeId programme) {
        var options = new ArrayList<Option>();
        for (var row : milestones.of(programme))
            if (row.isOpen())
                options.add(
                        Option.of(
                                Serves.Kind.MILESTONE + BETWEEN + row.milestone(),
                                "Milestone: " + row.title()));
        for (var row : outcomes.of(programme))
            if (row.isPursued())
                options.add(
                        Option.of(
                                Serves.Kind.OUTCOME + BETWEEN + row.outcome(),
                                "Outcome: " + row.title()));
        return options;
    }

    /** Null where nothing, or nothing known, was chosen: the command refuses it with its words. */
    @SuppressWarnings("NullAway")
    static Serves chosen(String chosen) {
        var parts = chosen.split(BETWEEN, 2);
        return parts.length < 2
                ? null
                : Stream.of(Serves.Kind.values())
                        .filter(kind -> kind.name().equals(parts[0]))
                        .findFirst()
                        .map(kind -> new Serves(kind, parts[1]))
                        .orElse(null);
    }
}
