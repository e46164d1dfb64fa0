package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/**
 * The members agreed in which form they work together.
 *
 * @param form the option chosen, as it is called
 * @param words the exact words agreed to
 */
@EventName("programme.form-of-working-agreed")
public record FormOfWorkingAgreed(
        ProgrammeId programme, DecisionId decision, int wording, String form, String words)
        implements ProgrammeEvent {}
