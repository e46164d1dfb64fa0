package commonground.listening;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import commonground.kernel.SharingId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of several practices, as lists and its page show it.
 *
 * @param version sequence of its last event; what an If-Match has to name
 * @param discussed how many issues were discussed
 */
@Embeddable
public record SharingRow(
        SharingId sharing,
        ProgrammeId programme,
        long version,
        @Column(name = "held_on") LocalDate heldOn,
        String place,
        @Convert(converter = PracticesThere.class) List<PracticeCode> practices,
        @Column(name = "took_part") String tookPart,
        int discussed,
        @Column(name = "recorded_by") PersonId recordedBy) {

    SharingRow at(long newVersion, int nowDiscussed) {
        return new SharingRow(
                sharing,
                programme,
                newVersion,
                heldOn,
                place,
                practices,
                tookPart,
                nowDiscussed,
                recordedBy);
    }
}
