package commonground.reminder;

/** How somebody is reminded. */
public enum Channel {
    /** By mail, and on their page. */
    MAIL,
    /** On their page only. */
    PAGE,
    /** Not at all. */
    OFF
}
