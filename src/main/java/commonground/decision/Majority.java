package commonground.decision;

/** What a rule of majority is made of besides whose votes count how much. */
public record Majority(Threshold threshold, Denominator denominator, Quorum quorum) {
    /** More than half of those eligible; that alone is a quorum. */
    public static final Majority ORDINARY =
            new Majority(Threshold.ORDINARY, Denominator.ELIGIBLE, Quorum.NONE);
}
