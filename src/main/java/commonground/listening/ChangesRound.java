package commonground.listening;

import commonground.kernel.NotOnceClosed;
import commonground.kernel.RoundId;

/** Answers what was asked alone. */
interface ChangesRound extends NotOnceClosed {
    RoundId round();
}
