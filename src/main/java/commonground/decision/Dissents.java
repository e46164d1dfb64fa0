package commonground.decision;

import commonground.decision.DissentRows.Line;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All dissent of a programme, or of all of them, as it was at the request's moment. */
@Component
@Transactional(readOnly = true)
public class Dissents {
    private final DissentRows rows;
    private final DecisionRows decisions;

    Dissents(DissentRows rows, DecisionRows decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    /** A programme's, whatever became of it; the longest ago first. */
    public List<DissentCase> of(ProgrammeId programme) {
        return rows.of(programme).stream().map(Dissents::dissent).toList();
    }

    /**
     * What each of the practices can be brought back to: the common issues it agreed to itself, the
     * first agreed first.
     */
    public Map<PracticeCode, List<CommonGround>> commonGround(
            ProgrammeId programme, Collection<PracticeCode> practices) {
        var issues = issues(programme);
        var positions =
                issues.isEmpty()
                        ? List.<PositionRow>of()
                        : decisions.positions(issues.stream().map(DecisionRow::decision).toList());
        return practices.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                practice -> CommonGround.of(practice, issues, positions)));
    }

    /** The common issues that a programme has agreed, the first agreed first. */
    public List<DecisionRow> issues(ProgrammeId programme) {
        return decisions.of(programme).stream()
                .filter(row -> row.subject() == Subject.COMMON_ISSUE)
                .filter(row -> row.state() == DecisionState.AGREED)
                .sorted(Comparator.comparing(DecisionRow::lastRecorded))
                .toList();
    }

    private static DissentCase dissent(Line line) {
        var row = line.row();
        var ending = DissentEnding.of(row.resolution(), line.state());
        return new DissentCase(
                row.decision(),
                row.programme(),
                line.title(),
                line.subject(),
                row.objection(),
                row.practice(),
                row.reason(),
                row.raisedOn(),
                List.of(),
                endedOn(row, line, ending),
                ending,
                row.explanation());
    }

    private static @Nullable LocalDate endedOn(
            ObjectionRow row, Line line, @Nullable DissentEnding ending) {
        if (ending == null) return null;
        return ending == DissentEnding.DECISION_ENDED ? line.decisionEndedOn() : row.resolvedOn();
    }
}
