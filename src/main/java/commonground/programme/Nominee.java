package commonground.programme;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;

/**
 * Somebody who is to lead, of one practice.
 *
 * @param halfDays how much of a week they are paid for it, in half days
 */
public record Nominee(PersonId person, PracticeCode practice, int halfDays) {
    /** A week has five working days. */
    public static final int MOST_HALF_DAYS = 10;
}
