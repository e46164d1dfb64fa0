package commonground.decision;

/** The known forms in which practices work together at scale. */
public enum FormOfWorking {
    /** Leaving things as they are: what every other option is measured against. */
    DO_NOTHING,
    SHARED_SERVICES,
    HUBS,
    PRIMARY_CARE_HOME,
    FEDERATION,
    SUPER_PARTNERSHIP,
    MERGER,
    OTHER
}
