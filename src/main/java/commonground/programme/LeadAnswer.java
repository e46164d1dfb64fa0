package commonground.programme;

/** What somebody who was nominated has said to it. */
public enum LeadAnswer {
    AWAITED,
    CONFIRMED,
    DECLINED
}
