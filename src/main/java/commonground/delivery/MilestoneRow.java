package commonground.delivery;

import commonground.deadline.Slippage;
import commonground.kernel.MilestoneId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import commonground.kernel.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it was at the moment read.
 *
 * @param version 0 as planned, one more with every change; what an If-Match has to name
 * @param after what has to be met before it
 * @param moves every date it had before, the first one first
 * @param endedOn when it was met or given up
 * @param reopened when it had been recorded as met and was not
 * @param lastRecorded when something about it was last recorded
 * @param words the evidence, or why it was given up; empty while it is open
 */
@Embeddable
public record MilestoneRow(
        MilestoneId milestone,
        ProgrammeId programme,
        long version,
        String title,
        PersonId owner,
        LocalDate due,
        @Column(name = "original_due") LocalDate originalDue,
        @Column(name = "after_ids") @Convert(converter = MilestoneIds.class)
                List<MilestoneId> after,
        @Convert(converter = DatesMoved.class) List<DateMoved> moves,
        @Enumerated(EnumType.STRING) MilestoneState state,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        String words,
        @Column(name = "planned_on") LocalDate plannedOn,
        @Convert(converter = ReopenedColumn.class) List<Reopened> reopened,
        @Column(name = "last_recorded") Instant lastRecorded) {

    public boolean isOpen() {
        return state == MilestoneState.OPEN;
    }

    public boolean isMet() {
        return state == MilestoneState.MET;
    }

    /** Whether its date had passed on this day, and it was not met. */
    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    public Slippage slippage() {
        return Slippage.between(originalDue, due);
    }

    static MilestoneRow of(MilestonePlanned event, Recorded<?> recorded) {
        return new MilestoneRow(
                event.milestone(),
                event.programme(),
                0,
                event.title(),
                event.owner(),
                event.due(),
                event.due(),
                event.after(),
                List.of(),
                MilestoneState.OPEN,
                null,
                "",
                recorded.date(),
                List.of(),
                recorded.recordedAt());
    }

    MilestoneRow moved(DateMoved move) {
        var all = new ArrayList<>(moves);
        all.add(move);
        return copy(owner, move.to(), after, List.copyOf(all), state, endedOn, words);
    }

    MilestoneRow ownedBy(PersonId other) {
        return copy(other, due, after, moves, state, endedOn, words);
    }

    MilestoneRow waitingFor(List<MilestoneId> others) {
        return copy(owner, due, others, moves, state, endedOn, words);
    }

    MilestoneRow ended(MilestoneState end, LocalDate on, String said) {
        return copy(owner, due, after, moves, end, on, said);
    }

    MilestoneRow reopened(String reason, LocalDate on) {
        var all = new ArrayList<>(reopened);
        all.add(new Reopened(Objects.requireNonNull(endedOn), words, reason, on));
        return new MilestoneRow(
                milestone,
                programme,
                version + 1,
                title,
                owner,
                due,
                originalDue,
                after,
                moves,
                MilestoneState.OPEN,
                null,
                "",
                plannedOn,
                List.copyOf(all),
                lastRecorded);
    }

    MilestoneRow recorded(Instant at) {
        return new MilestoneRow(
                milestone,
                programme,
                version,
                title,
                owner,
                due,
                originalDue,
                after,
                moves,
                state,
                endedOn,
                words,
                plannedOn,
                reopened,
                at);
    }

    private MilestoneRow copy(
            PersonId owner,
            LocalDate due,
            List<MilestoneId> after,
            List<DateMoved> moves,
            MilestoneState state,
            @Nullable LocalDate endedOn,
            String words) {
        return new MilestoneRow(
                milestone,
                programme,
                version + 1,
                title,
                owner,
                due,
                originalDue,
                after,
                moves,
                state,
                endedOn,
                words,
                plannedOn,
                reopened,
                lastRecorded);
    }
}
