package commonground.deadline;

import commonground.kernel.PersonId;
import commonground.kernel.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row while an event changes it. */
final class RowInTheMaking {
    private final DeadlineRow row;
    private final long version;
    private final Instant recorded;
    Terms terms;
    LocalDate due;
    LocalDate originalDue;
    int moves;
    DeadlineState state;
    @Nullable Submission submission;
    @Nullable Assurance assurance;
    @Nullable Return returned;
    @Nullable Closing closing;
    @Nullable PersonId owner;
    int required;
    int supplied;
    LocalDate setOn;

    RowInTheMaking(DeadlineRow row, Recorded<?> by) {
        this.row = row;
        version = by.sequence();
        recorded = by.recordedAt();
        terms = row.terms();
        due = row.due();
        originalDue = row.originalDue();
        moves = row.moves();
        state = row.state();
        submission = row.submission();
        assurance = row.assurance();
        returned = row.returned();
        closing = row.closing();
        owner = row.owner();
        required = row.evidenceRequired();
        supplied = row.evidenceSupplied();
        setOn = row.setOn();
    }

    DeadlineRow done() {
        return new DeadlineRow(
                row.deadline(),
                row.programme(),
                version,
                terms,
                due,
                originalDue,
                moves,
                state,
                submission,
                assurance,
                returned,
                closing,
                owner,
                required,
                supplied,
                row.template(),
                row.series(),
                setOn,
                recorded);
    }
}
