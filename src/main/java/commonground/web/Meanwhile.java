package commonground.web;

import commonground.kernel.Refusal;
import java.time.Instant;
import java.util.List;

/** Tells somebody who came too late what others did in the meantime. */
public interface Meanwhile {
    /** What happened, who recorded it, and when. */
    record Change(String sentence, String by, Instant at) {}

    /** What happened since, the first of it first; a page holds it. */
    List<Change> since(Refusal.Read read);
}
