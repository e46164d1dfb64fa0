package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes the two whom a decision agreed on the programme's lead. */
public record NominateLead(
        @TargetAggregateIdentifier ProgrammeId programme,
        DecisionId decision,
        Nominee partner,
        Nominee manager,
        String funding,
        LocalDate from) {}
