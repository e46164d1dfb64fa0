package commonground.decision;

import commonground.kernel.Check;
import commonground.programme.Nominee;
import commonground.programme.Seat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to lead: a partner of one practice, and a practice manager.
 *
 * @param funding what both are paid from; one line
 * @param from the day they begin
 */
public record Nomination(Nominee partner, Nominee manager, String funding, LocalDate from)
        implements Particulars {
    @Override
    public Subject subject() {
        return Subject.LEAD;
    }

    /** Such as "1½ days a week". */
    public String partnerDays() {
        return Seat.daysAWeek(partner.halfDays());
    }

    /** Such as "1½ days a week". */
    public String managerDays() {
        return Seat.daysAWeek(manager.halfDays());
    }

    @Override
    public Nomination checked(Check check) {
        nominee(check, "partner", partner);
        nominee(check, "manager", manager);
        if (partner != null
                && manager != null
                && partner.person() != null
                && partner.person().equals(manager.person()))
            check.refuse("manager", "decision.lead-of-one");
        check.date("from", from);
        return new Nomination(partner, manager, check.line("funding", funding), from);
    }

    private static void nominee(Check check, String field, @Nullable Nominee nominee) {
        if (nominee == null || nominee.person() == null || nominee.practice() == null) {
            check.refuse(field, "decision.nominee-missing");
        } else if (nominee.halfDays() < 1 || nominee.halfDays() > Nominee.MOST_HALF_DAYS) {
            check.refuse(field + "Days", "decision.days-impossible");
        }
    }
}
