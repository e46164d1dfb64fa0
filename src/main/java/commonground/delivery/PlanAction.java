package commonground.delivery;

import commonground.kernel.ActionId;
import commonground.kernel.Check;
import commonground.kernel.LeadMay;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets down something to be done.
 *
 * @param title one line
 * @param resource what it takes; nothing if not said
 * @param serves the milestone or outcome that it is for
 */
public record PlanAction(
        @TargetAggregateIdentifier ActionId action,
        ProgrammeId programme,
        String title,
        PersonId owner,
        LocalDate due,
        Resource resource,
        Serves serves)
        implements LeadMay, NeedsOpenProgramme {
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(10_000);

    public PlanAction {
        var check = new Check();
        title = check.line("title", title);
        check.chosen("owner", owner);
        check.date("due", due);
        resource = resource(check, resource);
        if (serves == null || serves.kind() == null || serves.id() == null)
            check.refuse("serves", "choice.missing");
        check.done();
    }

    private static Resource resource(Check check, @Nullable Resource given) {
        if (given == null) return Resource.NONE;
        var pounds = Figures.pounds(check, "pounds", orNothing(given.pounds()));
        var days = Figures.measured(check, "days", orNothing(given.days()));
        if (days.signum() < 0) check.refuse("days", "delivery.below-nothing");
        if (days.scale() > 2) check.refuse("days", "delivery.too-many-decimals", 2);
        if (days.compareTo(MOST_DAYS) > 0) check.refuse("days", "delivery.too-many-days");
        return new Resource(pounds, days);
    }

    private static BigDecimal orNothing(@Nullable BigDecimal given) {
        return given == null ? BigDecimal.ZERO : given;
    }
}
