package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DecisionId;
import commonground.kernel.LeadMay;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.OutcomeId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.util.LinkedHashSet;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets an outcome.
 *
 * @param title what will be different, one line
 * @param answers at most {@value #MOST_ISSUES} common issues that the group has agreed
 */
public record DefineOutcome(
        @TargetAggregateIdentifier OutcomeId outcome,
        ProgrammeId programme,
        String title,
        Smart smart,
        PersonId owner,
        List<DecisionId> answers)
        implements LeadMay, NeedsOpenProgramme {
    static final int MOST_ISSUES = 20;

    public DefineOutcome {
        var check = new Check();
        title = check.line("title", title);
        smart = Smart.checked(check, smart);
        check.chosen("owner", owner);
        answers = answers(check, answers);
        check.done();
    }

    private static List<DecisionId> answers(Check check, @Nullable List<DecisionId> given) {
        if (given == null) return List.of();
        if (given.size() > MOST_ISSUES)
            check.refuse("answers", "delivery.too-many-issues", MOST_ISSUES, given.size());
        return List.copyOf(new LinkedHashSet<>(given));
    }
}
