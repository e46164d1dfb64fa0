package commonground.listening;

import commonground.kernel.PracticeCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far one practice has been listened to, over all meetings with it.
 *
 * @param meetings the meetings with it, the first one first
 */
public record Coverage(PracticeCode practice, String name, List<MeetingRow> meetings) {
    /** How far it has come; where there were several meetings, what is furthest behind. */
    public enum Stage {
        NOT_YET_HEARD,
        HEARD,
        REFLECTED_BACK,
        CONFIRMED
    }

    public Stage stage() {
        return meetings.stream()
                .map(meeting ->
                        switch (meeting.state()) {
                            case HEARD, CORRECTED -> Stage.HEARD;
                            case REFLECTED_BACK -> Stage.REFLECTED_BACK;
                            case CONFIRMED -> Stage.CONFIRMED;
                        })
                .min(Comparator.naturalOrder())
                .orElse(Stage.NOT_YET_HEARD);
    }

    /** Whether it was met at all. */
    public boolean heard() {
        return !meetings.isEmpty();
    }

    /** Whether it was met and has been told everything that was heard, in the words that hold. */
    public boolean reflectedBack() {
        return heard() && meetings.stream().noneMatch(MeetingRow::isToBeReflectedBack);
    }

    /** Whether it was met and has confirmed everything that was heard. */
    public boolean confirmed() {
        return heard() && meetings.stream().allMatch(MeetingRow::isConfirmed);
    }

    /** Whether a statement was corrected after it was reflected back, and not told again since. */
    public boolean correctedSince() {
        return meetings.stream().anyMatch(m -> m.state() == MeetingState.CORRECTED);
    }

    /** When it was first met. */
    public @Nullable LocalDate heardOn() {
        return meetings.isEmpty() ? null : meetings.getFirst().heldOn();
    }

    /** When it was last told what had been heard. */
    public @Nullable LocalDate reflectedOn() {
        return meetings.stream()
                .map(MeetingRow::reflection)
                .filter(Objects::nonNull)
                .map(Reflection::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When it last confirmed; null too where something is left to confirm. */
    public @Nullable LocalDate confirmedOn() {
        if (!confirmed()) return null;
        return meetings.stream()
                .map(MeetingRow::confirmation)
                .filter(Objects::nonNull)
                .map(Confirmation::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** How many statements it made. */
    public int statements() {
        return meetings.stream().mapToInt(MeetingRow::statements).sum();
    }
}
