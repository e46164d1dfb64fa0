package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done, as it was at the moment read.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param endedOn when it was done or dropped
 * @param words what was said then; may be empty
 * @param reopened when it had been recorded as done and was not
 */
@Embeddable
public record ActionRow(
        ActionId action,
        ProgrammeId programme,
        long version,
        String title,
        PersonId owner,
        LocalDate due,
        @Convert(converter = ResourceColumn.class) Resource resource,
        @Column(name = "serves_kind") @Enumerated(EnumType.STRING) Serves.Kind servesKind,
        @Column(name = "serves_id") String servesId,
        @Convert(converter = FundingLines.class) List<FundingLine> funding,
        @Enumerated(EnumType.STRING) ActionState state,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        String words,
        @Column(name = "planned_on") LocalDate plannedOn,
        @Convert(converter = ReopenedColumn.class) List<Reopened> reopened) {

    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    /** Whether its date had passed on this day, and it was not done. */
    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    ActionRow ended(ActionState end, LocalDate on, String said, long at) {
        return copy(at, funding, end, on, said, reopened);
    }

    ActionRow funded(List<FundingLine> lines, long at) {
        return copy(at, lines, state, endedOn, words, reopened);
    }

    ActionRow reopened(String reason, LocalDate on, long at) {
        var all = new ArrayList<>(reopened);
        all.add(new Reopened(Objects.requireNonNull(endedOn), words, reason, on));
        return copy(at, funding, ActionState.OPEN, null, "", List.copyOf(all));
    }

    private ActionRow copy(
            long version,
            List<FundingLine> funding,
            ActionState state,
            @Nullable LocalDate endedOn,
            String words,
            List<Reopened> reopened) {
        return new ActionRow(
                action,
                programme,
                version,
                title,
                owner,
                due,
                resource,
                servesKind,
                servesId,
                funding,
                state,
                endedOn,
                words,
                plannedOn,
                reopened);
    }
}
