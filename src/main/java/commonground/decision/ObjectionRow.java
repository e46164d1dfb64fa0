package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection, with all that has become of it.
 *
 * @param objection its number within the decision, from 1
 * @param wording number of the wording it was raised on
 * @param finding what the group found when it looked at the reason; null before
 * @param ending how it came to stand no more; null while it is open
 * @param answer what the objector said to the latest resolution; null before it has said anything.
 *     Where it did not confirm it, the objection may be open again
 */
@Embeddable
public record ObjectionRow(
        DecisionId decision,
        ProgrammeId programme,
        int objection,
        PracticeCode practice,
        int wording,
        String reason,
        PersonId representative,
        @Column(name = "raised_on") LocalDate raisedOn,
        @Enumerated(EnumType.STRING) ObjectionState state,
        @Nullable Finding finding,
        @Nullable Ending ending,
        @Nullable Answer answer) {

    /**
     * What the group found.
     *
     * @param finding which harm, or why there is none; may be empty
     * @param follows what the group does instead, where the objection was upheld
     */
    @Embeddable
    public record Finding(
            @Column(name = "finding") String finding,
            @Column(name = "found_on") LocalDate foundOn,
            @Column(name = "follows") @Nullable String follows,
            @Column(name = "sustained_on") @Nullable LocalDate sustainedOn) {}

    /**
     * How it came to stand no more: what it was resolved by, or why it lapsed.
     *
     * @param resolution null where it lapsed
     * @param cites the agreed common issues it was brought back to
     * @param byThePractice the practice that objected recorded it itself
     */
    @Embeddable
    public record Ending(
            @Enumerated(EnumType.STRING) @Nullable Resolution resolution,
            @Column(name = "explanation") String explanation,
            @Column(name = "resolved_on") LocalDate on,
            @Column(name = "cites") @Convert(converter = DecisionIds.class) List<DecisionId> cites,
            @Column(name = "touches_none") String touchesNone,
            @Column(name = "safeguard") String safeguard,
            @Column(name = "review_on") @Nullable LocalDate reviewOn,
            @Column(name = "by_the_practice") boolean byThePractice) {}

    /**
     * What the objector said to the resolution.
     *
     * @param to what the resolution was
     */
    @Embeddable
    public record Answer(
            @Column(name = "confirmed") boolean confirmed,
            @Column(name = "answer") String said,
            @Column(name = "answered_by") PersonId by,
            @Column(name = "answered_on") LocalDate on,
            @Enumerated(EnumType.STRING) @Column(name = "answered_to") Resolution to) {}

    public boolean open() {
        return state.open();
    }

    /** Whole days it has stood open on {@code date}, or stood until it stood no more. */
    public long daysOpen(LocalDate date) {
        var until = endedOn();
        return ChronoUnit.DAYS.between(raisedOn, until == null ? date : until);
    }

    /** Since when it stands no more, in whatever way that came about; null while it is open. */
    public @Nullable LocalDate endedOn() {
        if (ending != null) return ending.on();
        return state == ObjectionState.NOT_QUALIFIED && finding != null ? finding.foundOn() : null;
    }

    /** Null while it is open, and where it was not resolved in any way. */
    public @Nullable Resolution resolution() {
        return ending == null ? null : ending.resolution();
    }

    public @Nullable String explanation() {
        return ending == null ? null : ending.explanation();
    }

    public @Nullable LocalDate resolvedOn() {
        return ending == null ? null : ending.on();
    }

    /** The agreed common issues that its resolution cites. */
    public List<DecisionId> cites() {
        return ending == null ? List.of() : ending.cites();
    }

    /** Whether it may have found something new: nothing that was agreed has been cited for it. */
    public boolean mayHaveFoundAnIssue() {
        return cites().isEmpty()
                && state != ObjectionState.WITHDRAWN
                && state != ObjectionState.LAPSED;
    }

    /** Somebody else said that it is resolved, and the practice has not said yet whether it is. */
    public boolean awaitsConfirmation() {
        return state == ObjectionState.RESOLVED && answer == null;
    }

    ObjectionRow in(ObjectionState now, @Nullable Finding found) {
        return new ObjectionRow(
                decision,
                programme,
                objection,
                practice,
                wording,
                reason,
                representative,
                raisedOn,
                now,
                found,
                ending,
                answer);
    }

    ObjectionRow ended(ObjectionState how, Ending end) {
        return new ObjectionRow(
                decision,
                programme,
                objection,
                practice,
                wording,
                reason,
                representative,
                raisedOn,
                how,
                finding,
                end,
                null);
    }

    /** Where it stands again, how it was resolved is told by the answer. */
    ObjectionRow answered(Answer given, ObjectionState now) {
        return new ObjectionRow(
                decision,
                programme,
                objection,
                practice,
                wording,
                reason,
                representative,
                raisedOn,
                now,
                finding,
                now.open() ? null : ending,
                given);
    }
}
