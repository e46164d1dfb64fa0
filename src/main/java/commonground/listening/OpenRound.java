package commonground.listening;

import commonground.kernel.Check;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.RoundId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks practices the same questions, each alone.
 *
 * @param questions at least one, at most {@value AloneQuestion#MOST_QUESTIONS}
 * @param practices at least two
 */
public record OpenRound(
        @TargetAggregateIdentifier RoundId round,
        ProgrammeId programme,
        List<AloneQuestion> questions,
        List<PracticeCode> practices)
        implements NeedsOpenProgramme {
    public OpenRound {
        var check = new Check();
        questions = AloneQuestion.checked(check, questions);
        practices = check.distinct("practices", practices == null ? List.of() : practices);
        if (practices.size() < 2) check.refuse("questions", "alone.takes-two");
        check.done();
    }
}
