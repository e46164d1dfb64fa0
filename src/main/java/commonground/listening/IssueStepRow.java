package commonground.listening;

import commonground.kernel.DecisionId;
import commonground.kernel.IssueId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an issue, for its history.
 *
 * @param version the issue's version that it made
 * @param what the event's name in messages, such as IssueReworded
 * @param title what it was called then, where this step put it so
 * @param words what it said then, where this step put it so
 * @param statements how many statements it brought or took
 * @param other the issue split off, split from or merged into; null otherwise, or where there are
 *     several
 * @param decision the proposal it was about
 * @param reason why; empty where nothing was said
 */
@Embeddable
public record IssueStepRow(
        IssueId issue,
        ProgrammeId programme,
        long version,
        String what,
        String title,
        @Column(name = "said") String words,
        int statements,
        @Column(name = "other_issue") @Nullable IssueId other,
        @Nullable DecisionId decision,
        String reason,
        @Column(name = "happened_on") LocalDate on,
        @Column(name = "recorded_by") PersonId by) {}
