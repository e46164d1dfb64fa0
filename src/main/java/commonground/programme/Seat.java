package commonground.programme;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the two who lead, with what they said to their nomination.
 *
 * @param halfDays of a week that they are paid for it
 * @param answeredOn null while the answer is awaited
 * @param recordedBy who recorded the answer; another than {@code person} did so on their behalf
 * @param reason why they declined; empty otherwise
 */
public record Seat(
        PersonId person,
        PracticeCode practice,
        int halfDays,
        LeadAnswer answer,
        @Nullable LocalDate answeredOn,
        @Nullable PersonId recordedBy,
        String reason) {

    static Seat of(Nominee nominee) {
        return new Seat(
                nominee.person(),
                nominee.practice(),
                nominee.halfDays(),
                LeadAnswer.AWAITED,
                null,
                null,
                "");
    }

    Seat answered(LeadAnswer said, LocalDate on, PersonId by, String why) {
        return new Seat(person, practice, halfDays, said, on, by, why);
    }

    public boolean confirmed() {
        return answer == LeadAnswer.CONFIRMED;
    }

    public boolean declined() {
        return answer == LeadAnswer.DECLINED;
    }

    /** Somebody else recorded the answer for them. */
    public boolean onBehalf() {
        return recordedBy != null && !recordedBy.equals(person);
    }

    /** Such as "1½ days a week". */
    public String days() {
        return daysAWeek(halfDays);
    }

    /** Half days of a week in words. */
    public static String daysAWeek(int halfDays) {
        if (halfDays == 1) return "half a day a week";
        var days = halfDays / 2 + (halfDays % 2 == 0 ? "" : "½");
        return days + (halfDays == 2 ? " day a week" : " days a week");
    }
}
