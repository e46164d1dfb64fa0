package commonground.decision;

import commonground.deadline.LinkKind;
import commonground.deadline.Satisfier;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.web.Dates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the practices decide may come to satisfy what the commissioner asks for. */
@Component
@Order(2)
class DecisionsSatisfyDeadlines implements Satisfier {
    private final DecisionRows rows;
    private final Dates dates;

    DecisionsSatisfyDeadlines(DecisionRows rows, Dates dates) {
        this.rows = rows;
        this.dates = dates;
    }

    @Override
    public LinkKind kind() {
        return LinkKind.DECISION;
    }

    /** Those that are before the group, and what it agreed. */
    @Override
    public List<Satisfying> choices(ProgrammeId programme) {
        return rows.of(programme).stream()
                .filter(row -> row.open() || row.state() == DecisionState.AGREED)
                .map(this::satisfying)
                .toList();
    }

    @Override
    public Map<String, Satisfying> describe(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> rows.find(new DecisionId(id)).stream())
                .map(this::satisfying)
                .collect(Collectors.toMap(Satisfying::id, thing -> thing));
    }

    private Satisfying satisfying(DecisionRow row) {
        return new Satisfying(
                row.decision().value(),
                row.title(),
                "/decisions/" + row.decision(),
                state(row),
                row.state() == DecisionState.AGREED);
    }

    private String state(DecisionRow row) {
        var end = row.end();
        return end == null
                ? "Before the group since " + dates.date(row.tabledOn())
                : words(row.state()) + ", " + dates.date(end.endedOn());
    }

    private static String words(DecisionState state) {
        return switch (state) {
            case OPEN -> "Before the group";
            case AGREED -> "Agreed";
            case REJECTED -> "Rejected";
            case WITHDRAWN -> "Withdrawn";
            case ESCALATED -> "Handed on";
        };
    }
}
