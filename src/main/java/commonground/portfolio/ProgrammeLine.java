package commonground.portfolio;

import commonground.deadline.DeadlineRow;
import commonground.decision.ObjectionRow;
import commonground.programme.Journey;
import commonground.programme.ProgrammeRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme in the list of all.
 *
 * @param next the deadline that falls due next or is late longest, or null
 * @param lastRecorded when anything of it was last recorded
 */
public record ProgrammeLine(
        ProgrammeRow programme,
        Journey journey,
        int members,
        @Nullable DeadlineRow next,
        List<ObjectionRow> openObjections,
        Instant lastRecorded) {}
