package commonground.decision;

import commonground.kernel.Check;
import commonground.kernel.Commands;
import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Receipt;
import commonground.views.Moments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows decisions that have ended, as it was at the request's moment; and the check on dates
 * to look at them again, which lie ahead.
 */
@Component
public class Reviews {
    private final ReviewRows rows;
    private final Commands commands;
    private final Moments moments;

    Reviews(ReviewRows rows, Commands commands, Moments moments) {
        this.rows = rows;
        this.commands = commands;
        this.moments = moments;
    }

    /** Empty for what was not agreed and would take no other's place. */
    public Optional<ReviewRow> of(DecisionId decision) {
        return rows.find(decision);
    }

    /** By decision; those without one are not in it. */
    public Map<DecisionId, ReviewRow> of(Collection<DecisionId> decisions) {
        if (decisions.isEmpty()) return Map.of();
        return rows.find(decisions).stream()
                .collect(Collectors.toMap(ReviewRow::decision, row -> row));
    }

    /** The same for all decisions of a programme. */
    public Map<DecisionId, ReviewRow> in(ProgrammeId programme) {
        return rows.of(programme).stream()
                .collect(Collectors.toMap(ReviewRow::decision, row -> row));
    }

    /** What is to be looked at again by {@code date} and has not been, the longest due first. */
    public List<ReviewRow> due(LocalDate date) {
        return rows.withReviewDate().stream().filter(row -> row.isDue(date)).toList();
    }

    /** What would take its place, or has. */
    public List<ReviewRow> insteadOf(DecisionId decision) {
        return rows.insteadOf(decision);
    }

    /** All that followed it, the first first. */
    public List<SequelRow> sequels(DecisionId decision) {
        return rows.sequels(decision);
    }

    /**
     * Sets or moves the date on which it is looked at again.
     *
     * @throws commonground.kernel.Refusal also if the date has passed
     */
    public Receipt setDate(SetReviewDate command, @Nullable Long expectedVersion) {
        return send(command, command.reviewOn(), expectedVersion);
    }

    /**
     * Records that the group stays with it.
     *
     * @throws commonground.kernel.Refusal also if the next date has passed
     */
    public Receipt reaffirm(ReaffirmDecision command, @Nullable Long expectedVersion) {
        return send(command, command.reviewOn(), expectedVersion);
    }

    private Receipt send(
            Object command, @Nullable LocalDate reviewOn, @Nullable Long expectedVersion) {
        moments.upToDate(() -> {
            var check = new Check();
            Objecting.requireToCome(check, reviewOn);
            check.done();
            return true;
        });
        return expectedVersion == null
                ? commands.send(command)
                : commands.send(command, expectedVersion);
    }
}
