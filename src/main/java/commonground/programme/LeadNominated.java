package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;
import java.time.LocalDate;

/**
 * The members agreed who leads: a partner and a practice manager. Takes the place of any lead
 * before.
 *
 * @param funding what they are paid from
 * @param from the day they begin
 */
@EventName("programme.lead-nominated")
public record LeadNominated(
        ProgrammeId programme,
        DecisionId decision,
        Nominee partner,
        Nominee manager,
        String funding,
        LocalDate from)
        implements ProgrammeEvent {}
