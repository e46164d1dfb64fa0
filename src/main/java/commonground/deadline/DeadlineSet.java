package commonground.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import commonground.kernel.DeadlineId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commissioner wants something by a date. Texts that were not given are empty.
 *
 * @param template key of the template it was set from; empty, as in what was recorded before there
 *     were any, if from none
 * @param series the same for every programme's copy of one deadline; empty if it stands alone
 */
@EventName("deadline.set")
public record DeadlineSet(
        DeadlineId deadline,
        ProgrammeId programme,
        String obligation,
        String issuer,
        Level level,
        LocalDate due,
        String source,
        String population,
        String evidenceRequired,
        String assuredBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String template,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String series)
        implements DeadlineEvent {
    @JsonCreator
    public DeadlineSet {
        template = orEmpty(template);
        series = orEmpty(series);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
