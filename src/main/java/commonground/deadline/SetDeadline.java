package commonground.deadline;

import commonground.kernel.Check;
import commonground.kernel.CommissionersMay;
import commonground.kernel.DeadlineId;
import commonground.kernel.NeedsOpenProgramme;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records something a commissioner wants by a date. The date may have passed: records are also made
 * afterwards.
 *
 * @param obligation what has to be done, one line
 * @param issuer who asks for it, one line
 * @param source where it is written, one line, may be empty
 * @param population whom it has to cover, one line, may be empty
 * @param evidenceRequired what has to be shown, may be empty
 * @param assuredBy who decides whether it is met, one line, may be empty
 * @param template key of the template it is set from, or empty
 * @param series the same for every programme's copy of one deadline, or empty
 */
public record SetDeadline(
        @TargetAggregateIdentifier DeadlineId deadline,
        ProgrammeId programme,
        String obligation,
        String issuer,
        Level level,
        LocalDate due,
        String source,
        String population,
        String evidenceRequired,
        String assuredBy,
        String template,
        String series)
        implements CommissionersMay, NeedsOpenProgramme {
    public SetDeadline {
        var check = new Check();
        obligation = check.line("obligation", obligation);
        issuer = check.line("issuer", issuer);
        check.chosen("level", level);
        check.date("due", due);
        source = check.lineOrNothing("source", source);
        population = check.lineOrNothing("population", population);
        evidenceRequired = check.proseOrNothing("evidenceRequired", evidenceRequired);
        assuredBy = check.lineOrNothing("assuredBy", assuredBy);
        template = check.lineOrNothing("template", template);
        series = check.lineOrNothing("series", series);
        check.done();
    }

    /** From no template, for this programme alone. */
    public SetDeadline(
            DeadlineId deadline,
            ProgrammeId programme,
            String obligation,
            String issuer,
            Level level,
            LocalDate due,
            String source,
            String population,
            String evidenceRequired,
            String assuredBy) {
        this(
                deadline,
                programme,
                obligation,
                issuer,
                level,
                due,
                source,
                population,
                evidenceRequired,
                assuredBy,
                "",
                "");
    }
}
