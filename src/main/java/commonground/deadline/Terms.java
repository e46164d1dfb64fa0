package commonground.deadline;

import commonground.kernel.Check;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was asked for, by whom and on what grounds. Texts that were not given are empty. */
@Embeddable
public record Terms(
        String obligation,
        String issuer,
        @Column(name = "issuer_level") @Enumerated(EnumType.STRING) Level level,
        String source,
        String population,
        @Column(name = "evidence_required") String evidenceRequired,
        @Column(name = "assured_by") String assuredBy) {

    static Terms of(DeadlineSet event) {
        return new Terms(
                event.obligation(),
                event.issuer(),
                event.level(),
                event.source(),
                event.population(),
                event.evidenceRequired(),
                event.assuredBy());
    }

    /** The same within the limits that a command sets; what breaks one is told to the check. */
    Terms checked(Check check) {
        check.chosen("level", level);
        return new Terms(
                check.line("obligation", obligation),
                check.line("issuer", issuer),
                level,
                check.lineOrNothing("source", source),
                check.lineOrNothing("population", population),
                check.proseOrNothing("evidenceRequired", evidenceRequired),
                check.lineOrNothing("assuredBy", assuredBy));
    }
}
