package commonground.reminder;

import commonground.access.Role;
import commonground.kernel.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be reminded of.
 *
 * @param version sequence of its last event; -1 while nothing has been chosen
 * @param steps days before a due date
 * @param late also every day that a deadline is late
 * @param nobodysOwn also deadlines that have no owner
 * @param digest the day of the week on which the digest comes; null for none
 */
@Embeddable
public record PreferenceRow(
        PersonId person,
        long version,
        @Column(name = "remind_by") @Enumerated(EnumType.STRING) Channel by,
        @Convert(converter = StepsColumn.class) List<Integer> steps,
        @Column(name = "when_late") boolean late,
        @Column(name = "nobodys_own") boolean nobodysOwn,
        @Column(name = "digest_day") @Enumerated(EnumType.STRING) @Nullable DayOfWeek digest) {

    /** What holds for somebody who has chosen nothing: a locality manager is told of everything. */
    static PreferenceRow unchosen(PersonId person, Role role) {
        var manages = role == Role.LOCALITY_MANAGER;
        return new PreferenceRow(
                person,
                -1,
                Channel.MAIL,
                Mornings.BEFORE,
                true,
                manages,
                manages ? DayOfWeek.MONDAY : null);
    }

    /** Whether this step is wanted; negative days are days late. */
    boolean wants(int daysLeft) {
        return daysLeft < 0 ? late : steps.contains(daysLeft);
    }
}
