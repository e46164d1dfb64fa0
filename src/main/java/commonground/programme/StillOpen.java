package commonground.programme;

import commonground.kernel.ProgrammeId;
import java.util.List;

/** Tells what other modules know to be unfinished in a programme that somebody wants to close. */
public interface StillOpen {
    /**
     * One unfinished thing.
     *
     * @param title what people call it
     * @param path where it can be read and brought to its end
     */
    record Matter(String title, String path) {}

    /** Whether a programme cannot be closed while there is any; otherwise they are only told. */
    boolean keepsOpen();

    /** Key of the words that introduce them. */
    String messageKey();

    /** Those of a programme at the request's moment, in the order in which they are listed. */
    List<Matter> in(ProgrammeId programme);
}
