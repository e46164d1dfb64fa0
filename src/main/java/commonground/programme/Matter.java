package commonground.programme;

/** What of a programme its members have agreed to in exact words. */
public enum Matter {
    COMMON_ISSUE,
    VISION,
    FORM_OF_WORKING,
    BUSINESS_PLAN
}
