package commonground.delivery;

import commonground.deadline.LinkKind;
import commonground.deadline.Satisfier;
import commonground.kernel.MilestoneId;
import commonground.kernel.ProgrammeId;
import commonground.web.Dates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Milestones may come to satisfy what a commissioner asks for. */
@Component
class MilestonesSatisfy implements Satisfier {
    private final Milestones milestones;
    private final Dates dates;

    MilestonesSatisfy(Milestones milestones, Dates dates) {
        this.milestones = milestones;
        this.dates = dates;
    }

    @Override
    public LinkKind kind() {
        return LinkKind.MILESTONE;
    }

    @Override
    public List<Satisfying> choices(ProgrammeId programme) {
        return milestones.of(programme).stream()
                .filter(row -> row.state() != MilestoneState.GIVEN_UP)
                .map(this::satisfying)
                .toList();
    }

    @Override
    public Map<String, Satisfying> describe(Collection<String> ids) {
        return milestones.those(ids.stream().map(MilestoneId::new).toList()).stream()
                .map(this::satisfying)
                .collect(Collectors.toMap(Satisfying::id, thing -> thing));
    }

    private Satisfying satisfying(MilestoneRow row) {
        var state =
                switch (row.state()) {
                    case OPEN -> "due " + dates.date(row.due());
                    case MET -> "met on " + dates.date(row.endedOn());
                    case GIVEN_UP -> "given up on " + dates.date(row.endedOn());
                };
        return new Satisfying(
                row.milestone().value(),
                row.title(),
                "/milestones/" + row.milestone(),
                state,
                row.isMet());
    }
}
