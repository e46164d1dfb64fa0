package commonground.reminder;

import commonground.deadline.DeadlineRow;
import commonground.deadline.Lateness;
import commonground.deadline.MoveRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A week at a glance.
 *
 * @param from the first day looked back at
 * @param to the day it is made on
 * @param becameDue deadlines whose due date fell into the week
 * @param moved dates that were moved in the week
 * @param open deadlines that are late or near, the latest first
 * @param programmes what is open in each programme, where anything is
 */
public record Digest(
        LocalDate from,
        LocalDate to,
        List<Due> becameDue,
        List<Moved> moved,
        List<Due> open,
        List<OfProgramme> programmes) {
    /** One deadline with how it stands. */
    public record Due(DeadlineRow deadline, String programme, Lateness lateness, String link) {}

    /** One move. */
    public record Moved(String obligation, String programme, MoveRow move, String link) {}

    /**
     * What is open in one programme.
     *
     * @param objections open ones
     * @param awaited positions that practices have not taken yet
     */
    public record OfProgramme(String name, int objections, int awaited, String link) {}

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return becameDue.isEmpty() && moved.isEmpty() && open.isEmpty() && programmes.isEmpty();
    }
}
