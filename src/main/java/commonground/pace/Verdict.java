package commonground.pace;

/** What can be said of whether a deadline will be met. */
public enum Verdict {
    /** It waits for no submission. */
    NOT_AWAITED,
    /** Its date has passed without one. */
    PASSED,
    /** Every step it needs has been taken. */
    NO_STEP_LEFT,
    /** Fewer than three programmes have taken one of the steps that remain. */
    TOO_LITTLE,
    /** There is time, even if the step that can slip most is as slow as it ever was. */
    LIKELY,
    /** It depends on one step. */
    TIGHT,
    /** Not even with the step that can gain most as quick as it ever was. */
    UNLIKELY
}
