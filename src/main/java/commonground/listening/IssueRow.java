package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.StatementId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate common issue as lists and its page show it.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param statements what it has now, in the order in which it came
 * @param decision the proposal that tabled it last, or agreed it
 * @param stateOn the date it came to its state
 * @param reason why it was set aside or merged; empty otherwise
 * @param into the issue it was merged into
 * @param splitFrom the issue it was split off from
 * @param fromDecision the decision an objection to which found it
 */
@Embeddable
public record IssueRow(
        IssueId issue,
        ProgrammeId programme,
        long version,
        String title,
        String words,
        @Enumerated(EnumType.STRING) IssueState state,
        @Convert(converter = GatheredStatements.class) List<GatheredStatement> statements,
        @Nullable DecisionId decision,
        @Column(name = "state_on") LocalDate stateOn,
        String reason,
        @Column(name = "merged_into") @Nullable IssueId into,
        @Column(name = "split_from") @Nullable IssueId splitFrom,
        @Column(name = "from_decision") @Nullable DecisionId fromDecision,
        @Column(name = "from_objection") @Nullable Integer fromObjection,
        @Column(name = "gathered_on") LocalDate gatheredOn,
        @Column(name = "gathered_by") PersonId gatheredBy,
        @Column(name = "last_recorded") Instant lastRecorded) {

    /** Whether its words and its statements may still be changed. */
    public boolean isCandidate() {
        return state == IssueState.CANDIDATE;
    }

    /** What it has. */
    public List<StatementId> statementIds() {
        return statements.stream().map(GatheredStatement::statement).toList();
    }

    public boolean has(StatementId statement) {
        return statements.stream().anyMatch(s -> s.statement().equals(statement));
    }
}
