package commonground.deadline;

/** Whose deadline it is: the whole country's, or one that this commissioner has set here. */
public enum Level {
    NATIONAL,
    LOCAL
}
