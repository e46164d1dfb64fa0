package commonground.decision;

/** The sorts of rule under which a group can decide. */
public enum RuleKind {
    /** Every practice has taken a position, nobody's is to object, and no objection is open. */
    CONSENT,
    /** Every eligible practice agrees. */
    UNANIMITY,
    /** One practice, one vote. */
    MAJORITY_BY_PRACTICE,
    /** A practice has as many votes as it has patients on its list. */
    MAJORITY_BY_LIST_SIZE
}
