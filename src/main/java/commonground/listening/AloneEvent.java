package commonground.listening;

import commonground.kernel.OfProgramme;
import commonground.kernel.RoundId;

/** Something that happened in a round of questions that each practice answers alone. */
public sealed interface AloneEvent extends OfProgramme
        permits RoundOpened, AnsweredAlone, RoundClosed {
    RoundId round();
}
