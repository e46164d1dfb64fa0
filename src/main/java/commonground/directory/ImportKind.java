package commonground.directory;

/** The published files that can be imported. */
public enum ImportKind {
    /** {@code epraccur.csv}: an edition of the register of practices. */
    PRACTICES,
    /** {@code gp-reg-pat-prac-all.csv}: patients registered at each practice. */
    LIST_SIZES
}
