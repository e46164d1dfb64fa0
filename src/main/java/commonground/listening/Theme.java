package commonground.listening;

/** What a statement is about; words for each are in messages. Whatever fits none is OTHER. */
public enum Theme {
    ACCESS,
    WORKLOAD,
    STAFF,
    PREMISES,
    MONEY,
    DIGITAL,
    CARE_OUTSIDE_HOSPITAL,
    PATIENTS,
    INDEPENDENCE,
    OTHER
}
