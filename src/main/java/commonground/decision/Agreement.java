package commonground.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said when an agreement is recorded.
 *
 * @param wording number of the wording that was agreed to
 * @param outcome what was agreed in a sentence, and what follows; may be empty
 * @param reviewOn when the group looks at it again, or null
 */
public record Agreement(int wording, String outcome, @Nullable LocalDate reviewOn) {
    /** To a wording, with no more said of it. */
    public static Agreement to(int wording) {
        return new Agreement(wording, "", null);
    }
}
