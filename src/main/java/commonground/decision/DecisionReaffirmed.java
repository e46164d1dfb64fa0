package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The group looked again and stays with the very same words.
 *
 * @param considered what was weighed
 * @param reviewOn when it will look the next time, if it said so
 */
@EventName("decision.reaffirmed")
public record DecisionReaffirmed(
        DecisionId decision, ProgrammeId programme, String considered, @Nullable LocalDate reviewOn)
        implements SequelEvent {}
