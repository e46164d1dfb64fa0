package commonground.reminder;

/** Why a mail was not sent. */
public enum WhyNot {
    /** The mail server could not be reached, or did not take it, however often it was tried. */
    NOT_TAKEN,
    /** The deadline had been dealt with or moved before the mail went. */
    NO_LONGER_DUE,
    /** The person has no account any more. */
    NO_LONGER_HERE
}
