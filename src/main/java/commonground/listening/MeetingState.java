package commonground.listening;

/** How far what was heard at one meeting has come on its way back to the practice. */
public enum MeetingState {
    /** The practice was listened to; what it said may still be added to. */
    HEARD,
    /** The practice has read what was heard, and has not said yet whether that is what it said. */
    REFLECTED_BACK,
    /** The practice corrected a statement afterwards: it is reflected back in the new words. */
    CORRECTED,
    /** The practice confirmed that this is what it said. */
    CONFIRMED
}
