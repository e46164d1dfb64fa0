package commonground.listening;

import commonground.kernel.RoundId;
import commonground.kernel.NotOnceClosed;

/** Answers what was asked alone. */
interface ChangesRound extends NotOnceClosed {
    RoundId round();
}
