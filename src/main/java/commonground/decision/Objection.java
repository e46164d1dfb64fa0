package commonground.decision;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as the decision itself remembers it.
 *
 * @param wording number of the wording it was raised on
 * @param qualified the group found a harm in it, whatever has become of it since
 * @param sustainedAt number of the wording it was upheld against; 0 if it was not
 * @param resolved how it was resolved, as long as it is; null else
 * @param confirmed what the objector said to that; null while it has said nothing
 */
record Objection(
        PracticeCode practice,
        int wording,
        String reason,
        ObjectionState state,
        boolean qualified,
        int sustainedAt,
        @Nullable Resolved resolved,
        @Nullable Boolean confirmed) {

    /**
     * @param reviewOn when the trial is looked at, if one was agreed
     * @param byThePractice the practice recorded it itself
     */
    record Resolved(
            Resolution resolution,
            String explanation,
            @Nullable LocalDate reviewOn,
            boolean byThePractice) {}

    static Objection raised(ObjectionRaised event) {
        return new Objection(
                event.practice(),
                event.wording(),
                event.reason(),
                ObjectionState.RAISED,
                false,
                0,
                null,
                null);
    }

    boolean open() {
        return state.open();
    }

    boolean isSaid(PracticeCode by, int toWording, String forReason) {
        return practice.equals(by) && wording == toWording && reason.equals(forReason);
    }

    Objections.@Nullable Trial trial() {
        return resolved == null || resolved.reviewOn() == null
                ? null
                : new Objections.Trial(resolved.reviewOn(), resolved.explanation());
    }

    /** Somebody else said that it is resolved, and the practice may say whether it is. */
    boolean canBeConfirmed() {
        return resolved != null && !resolved.byThePractice();
    }

    Objection found(boolean harm) {
        return new Objection(
                practice,
                wording,
                reason,
                harm ? ObjectionState.QUALIFIED : ObjectionState.NOT_QUALIFIED,
                harm,
                sustainedAt,
                resolved,
                confirmed);
    }

    Objection sustained(int against) {
        return new Objection(
                practice,
                wording,
                reason,
                ObjectionState.SUSTAINED,
                true,
                against,
                resolved,
                confirmed);
    }

    Objection resolved(ObjectionResolved event) {
        return new Objection(
                practice,
                wording,
                reason,
                event.takenBack() ? ObjectionState.WITHDRAWN : ObjectionState.RESOLVED,
                qualified,
                sustainedAt,
                new Resolved(
                        event.resolution(),
                        event.explanation(),
                        event.reviewOn(),
                        event.takenBack()),
                null);
    }

    Objection answered(boolean yes, boolean standsAgain) {
        return new Objection(
                practice,
                wording,
                reason,
                standsAgain ? openAgain() : state,
                qualified,
                sustainedAt,
                standsAgain ? null : resolved,
                standsAgain ? null : yes);
    }

    private ObjectionState openAgain() {
        if (sustainedAt > 0) return ObjectionState.SUSTAINED;
        return qualified ? ObjectionState.QUALIFIED : ObjectionState.RAISED;
    }

    Objection lapsed() {
        return new Objection(
                practice,
                wording,
                reason,
                ObjectionState.LAPSED,
                qualified,
                sustainedAt,
                resolved,
                confirmed);
    }
}
