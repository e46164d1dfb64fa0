package commonground.programme;

import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** Tells what a practice that is about to leave a programme has standing in it. */
public interface LeftBehind {
    /**
     * An objection of its own that is open.
     *
     * @param title what it objects to
     * @param path where it can be read
     * @param reason in the practice's words
     */
    record Objected(String title, String path, String reason, LocalDate raisedOn) {}

    /** Its open objections at the request's moment, the earliest first. They lapse as it leaves. */
    List<Objected> by(ProgrammeId programme, PracticeCode practice);
}
