package commonground.listening;

import commonground.kernel.MeetingId;
import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with one practice, as lists and its own page show it.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param statements how many were heard
 * @param corrections how often one of them was put into other words
 * @param reflection the latest, null before the first
 * @param confirmation the latest, null before the first; stays when a statement is corrected later
 */
@Embeddable
public record MeetingRow(
        MeetingId meeting,
        ProgrammeId programme,
        PracticeCode practice,
        long version,
        @Column(name = "held_on") LocalDate heldOn,
        @Embedded Attendance attendance,
        @Enumerated(EnumType.STRING) MeetingState state,
        int statements,
        int corrections,
        @Embedded @Nullable Reflection reflection,
        @Embedded @Nullable Confirmation confirmation,
        @Column(name = "recorded_by") PersonId recordedBy,
        @Column(name = "last_recorded") Instant lastRecorded) {

    static MeetingRow held(MeetingHeld event, long version, PersonId by, Instant recorded) {
        return new MeetingRow(
                event.meeting(),
                event.programme(),
                event.practice(),
                version,
                event.heldOn(),
                new Attendance(event.place(), event.people(), event.others(), event.listeners()),
                MeetingState.HEARD,
                0,
                0,
                null,
                null,
                by,
                recorded);
    }

    /** Whether statements may still be added. */
    public boolean isOpen() {
        return state == MeetingState.HEARD;
    }

    /** Whether there are words the practice has not been told yet, or not been told again. */
    public boolean isToBeReflectedBack() {
        return state == MeetingState.HEARD || state == MeetingState.CORRECTED;
    }

    public boolean isReflectedBack() {
        return state == MeetingState.REFLECTED_BACK;
    }

    public boolean isConfirmed() {
        return state == MeetingState.CONFIRMED;
    }

    /** Whether the practice has confirmed the words that this statement is in. */
    boolean hasConfirmed(StatementRow statement) {
        return confirmation != null && statement.asOf() < confirmation.asOf();
    }

    MeetingRow at(long newVersion, Instant recorded) {
        return with(newVersion, state, statements, corrections, reflection, confirmation, recorded);
    }

    MeetingRow corrected(MeetingFacts facts) {
        return new MeetingRow(
                meeting,
                programme,
                practice,
                version,
                facts.heldOn(),
                facts.attendance(),
                state,
                statements,
                corrections,
                reflection,
                confirmation,
                recordedBy,
                lastRecorded);
    }

    MeetingRow withOneMoreStatement() {
        return with(
                version,
                state,
                statements + 1,
                corrections,
                reflection,
                confirmation,
                lastRecorded);
    }

    MeetingRow withOneMoreCorrection() {
        return with(
                version,
                state == MeetingState.HEARD ? state : MeetingState.CORRECTED,
                statements,
                corrections + 1,
                reflection,
                confirmation,
                lastRecorded);
    }

    MeetingRow reflectedBack(Reflection latest) {
        return with(
                version,
                MeetingState.REFLECTED_BACK,
                statements,
                corrections,
                latest,
                confirmation,
                lastRecorded);
    }

    MeetingRow confirmed(Confirmation latest) {
        return with(
                version,
                MeetingState.CONFIRMED,
                statements,
                corrections,
                reflection,
                latest,
                lastRecorded);
    }

    private MeetingRow with(
            long newVersion,
            MeetingState newState,
            int newStatements,
            int newCorrections,
            @Nullable Reflection newReflection,
            @Nullable Confirmation newConfirmation,
            Instant recorded) {
        return new MeetingRow(
                meeting,
                programme,
                practice,
                newVersion,
                heldOn,
                attendance,
                newState,
                newStatements,
                newCorrections,
                newReflection,
                newConfirmation,
                recordedBy,
                recorded);
    }
}
