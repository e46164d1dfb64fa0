package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.EventName;
import commonground.kernel.ProgrammeId;

/** The members agreed to one exact wording of their vision, and the programme stands by it. */
@EventName("programme.vision-agreed")
public record VisionAgreed(ProgrammeId programme, DecisionId decision, int wording, String vision)
        implements ProgrammeEvent {}
