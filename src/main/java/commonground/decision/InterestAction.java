package commonground.decision;

/** What follows from an interest that was declared; the later, the stronger. */
public enum InterestAction {
    /** It is known, and changes nothing. */
    NOTED,
    /** The practice stays, and takes no position. */
    NO_VOTE,
    /** The practice takes no position and is not there for the quorum either. */
    LEFT_ROOM;

    boolean keepsTheVote() {
        return this == NOTED;
    }
}
