package commonground.views;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/**
 * One version of a row of a view: how it was from one ledger position until just before another.
 * Every query for it sees only the version of the request's moment; no query has to say so.
 *
 * @param <R> the row: an embeddable record
 */
@MappedSuperclass
@FilterDef(
        name = Version.MOMENT,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "from_position <= :at and to_position > :at",
        parameters = @ParamDef(name = "at", type = Long.class, resolver = PositionOfMoment.class))
@Filter(name = Version.MOMENT)
public abstract class Version<R> {
    static final String MOMENT = "moment";

    /** The end of a version that still holds. */
    static final long OPEN = Long.MAX_VALUE;

    @EmbeddedId private VersionId id;

    @Column(name = "to_position", nullable = false)
    private long to;

    /** For the persistence layer. */
    @SuppressWarnings("NullAway.Init")
    protected Version() {}

    protected Version(VersionId id, long to) {
        this.id = id;
        this.to = to;
    }

    VersionId id() {
        return id;
    }

    long to() {
        return to;
    }

    /** What the row says in this version. */
    public abstract R row();
}
