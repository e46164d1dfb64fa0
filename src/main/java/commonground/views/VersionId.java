package commonground.views;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Names one version of one row.
 *
 * @param key which row of its view
 * @param from the ledger position of the event that made this version
 */
@Embeddable
public record VersionId(
        @Column(name = "row_key", length = 200) String key,
        @Column(name = "from_position") long from)
        implements Serializable {}
