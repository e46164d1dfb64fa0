package commonground.decision;

import commonground.kernel.DecisionId;
import commonground.kernel.NotOnceClosed;

/** Begins something with a decision that was made. */
interface ChangesSequel extends NotOnceClosed {
    DecisionId decision();
}
