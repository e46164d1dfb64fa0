package commonground.decision;

/** How far an objection has come. */
public enum ObjectionState {
    /** Said; nobody has looked yet at whether it shows a harm to the group's aim. */
    RAISED,
    /** The group found such a harm in it. */
    QUALIFIED,
    /** Upheld: the proposal is not carried through in this form. */
    SUSTAINED,
    /** The group found no such harm in it, and said why. */
    NOT_QUALIFIED,
    RESOLVED,
    /** Taken back by the practice that raised it. */
    WITHDRAWN,
    /** The practice that raised it has left the programme. */
    LAPSED;

    /** It stands, and has to be met. */
    public boolean open() {
        return this == RAISED || this == QUALIFIED || this == SUSTAINED;
    }
}
