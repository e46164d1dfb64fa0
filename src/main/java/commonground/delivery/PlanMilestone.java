package commonground.delivery;

import commonground.kernel.Check;
import commonground.kernel.DeliveryId;
import commonground.kernel.LeadMay;
import commonground.kernel.MilestoneId;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets down a step of the plan.
 *
 * @param title what is reached then, one line
 * @param owner who sees to it
 * @param after at most {@value #MOST_DEPENDENCIES} that have to be met before it, each once
 */
public record PlanMilestone(
        @TargetAggregateIdentifier DeliveryId delivery,
        ProgrammeId programme,
        MilestoneId milestone,
        String title,
        PersonId owner,
        LocalDate due,
        List<MilestoneId> after)
        implements LeadMay, NeedsOpenProgramme {
    public static final int MOST_DEPENDENCIES = 20;

    public PlanMilestone {
        var check = new Check();
        title = check.line("title", title);
        check.chosen("owner", owner);
        check.date("due", due);
        after = dependencies(check, after);
        check.done();
    }

    static List<MilestoneId> dependencies(Check check, @Nullable List<MilestoneId> after) {
        if (after == null) return List.of();
        if (after.size() > MOST_DEPENDENCIES)
            check.refuse(
                    "after", "delivery.too-many-dependencies", MOST_DEPENDENCIES, after.size());
        return List.copyOf(new LinkedHashSet<>(after));
    }
}
