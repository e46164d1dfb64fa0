package commonground.decision;

/** What a decision is about. */
public enum Subject {
    VISION,
    COMMON_ISSUE,
    FORM_OF_WORKING,
    LEAD,
    BUSINESS_PLAN,
    OTHER
}
