package commonground.programme;

/** The steps of a collaboration, in the order in which they usually come. */
public enum Stage {
    FORMING,
    LISTENING,
    COMMON_ISSUES_AGREED,
    VISION_AGREED,
    LEAD_NOMINATED,
    PLAN_DRAFTED,
    PLAN_AGREED,
    DELIVERING,
    REVIEWING,
    CLOSED
}
