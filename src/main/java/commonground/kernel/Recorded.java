package commonground.kernel;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the ledger, with what was recorded about its recording.
 *
 * @param position its place in the ledger; from 1, without gaps, in the order of commits
 * @param stream the identifier of the thing it happened to
 * @param sequence its place in that stream, from 0; shown to clients as the thing's version
 * @param recordedAt when it was recorded; never earlier than that of any lower position
 * @param by who recorded it
 * @param happenedOn the date it happened on, where the person said so
 * @param programme the programme it belongs to, if any
 */
public record Recorded<E>(
        long position,
        String stream,
        long sequence,
        E event,
        Instant recordedAt,
        PersonId by,
        @Nullable LocalDate happenedOn,
        @Nullable ProgrammeId programme) {

    /** The date it happened on if said, else the date it was recorded on in the United Kingdom. */
    public LocalDate date() {
        return happenedOn != null ? happenedOn : recordedAt.atZone(Moment.LONDON).toLocalDate();
    }
}
