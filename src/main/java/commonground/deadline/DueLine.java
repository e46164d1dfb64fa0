package commonground.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the dashboard shows it.
 *
 * @param programme what its programme is called
 * @param earlier the dates it had before, the first one first
 * @param satisfiers what is to satisfy it
 * @param owner what its owner is called; null while nobody was named
 */
record DueLine(
        DeadlineRow deadline,
        String programme,
        Lateness lateness,
        Rating rating,
        List<LocalDate> earlier,
        List<Satisfiers.Linked> satisfiers,
        @Nullable String owner) {

    /** "4 of 7", or empty where nothing particular has to be shown. */
    public String evidence() {
        return deadline.evidenceRequired() == 0
                ? ""
                : deadline.evidenceSupplied() + " of " + deadline.evidenceRequired();
    }

    /** "moved once, 181 days earlier"; empty while it stands where it was first set. */
    public String moved() {
        if (deadline.moves() == 0) return "";
        return (deadline.moves() == 1 ? "moved once, " : "moved " + deadline.moves() + " times, ")
                + deadline.slippage().words();
    }
}
