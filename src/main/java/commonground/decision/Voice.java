package commonground.decision;

import commonground.kernel.PracticeCode;
import org.jspecify.annotations.Nullable;

/**
 * What one member counts for.
 *
 * @param stance on the current wording; null while it has taken none
 * @param recordedPresent it was there, whether or not it said anything
 * @param interest the strongest action of its declared interests, or null
 * @param patients on its list; looked at only where lists are weighed
 * @param answered it objects for a reason in which the group found no harm
 */
record Voice(
        PracticeCode practice,
        @Nullable Stance stance,
        boolean recordedPresent,
        @Nullable InterestAction interest,
        long patients,
        boolean answered) {

    Voice(
            PracticeCode practice,
            @Nullable Stance stance,
            boolean recordedPresent,
            @Nullable InterestAction interest,
            long patients) {
        this(practice, stance, recordedPresent, interest, patients, false);
    }

    boolean eligible() {
        return interest == null || interest.keepsTheVote();
    }

    /** For the quorum: who has left the room is not there. */
    boolean present() {
        return interest != InterestAction.LEFT_ROOM
                && (recordedPresent || (eligible() && stance != null));
    }

    boolean agrees() {
        return eligible() && (stance == Stance.AGREE || stance == Stance.AGREE_WITH_CONCERN);
    }

    boolean objects() {
        return eligible() && stance == Stance.OBJECT;
    }

    /** It objects for a reason that holds the others up. */
    boolean hinders() {
        return objects() && !answered;
    }

    boolean standsAside() {
        return eligible() && stance == Stance.STAND_ASIDE;
    }

    boolean silent() {
        return eligible() && stance == null;
    }

    long votes(Rule rule) {
        return rule.weighsLists() ? patients : 1;
    }
}
