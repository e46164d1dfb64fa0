package commonground.deadline;

import commonground.kernel.DeadlineId;
import commonground.kernel.EvidenceId;
import commonground.kernel.PersonId;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to be shown for a deadline.
 *
 * @param place its place among the deadline's, by when it was required
 * @param supply what was shown; null before, and after it was taken back
 * @param takenBack why what was supplied last does not count; empty if it does
 * @param dropped why it has not to be shown any more; empty while it has to
 */
@Embeddable
public record EvidenceRow(
        DeadlineId deadline,
        ProgrammeId programme,
        @Column(name = "evidence_item") EvidenceId item,
        long place,
        String what,
        @Column(name = "required_on") LocalDate requiredOn,
        @Column(name = "required_by") PersonId requiredBy,
        @Embedded @Nullable Supply supply,
        @Column(name = "taken_back") String takenBack,
        String dropped) {

    /** Whether it still has to be shown, be it supplied or not. */
    public boolean isRequired() {
        return dropped.isEmpty();
    }

    public boolean isSupplied() {
        return supply != null;
    }

    EvidenceRow supplied(Supply now) {
        return with(now, "", dropped);
    }

    EvidenceRow takenBackBecause(String reason) {
        return with(null, reason, dropped);
    }

    EvidenceRow droppedBecause(String reason) {
        return with(supply, takenBack, reason);
    }

    private EvidenceRow with(@Nullable Supply now, String back, String noLonger) {
        return new EvidenceRow(
                deadline,
                programme,
                item,
                place,
                what,
                requiredOn,
                requiredBy,
                now,
                back,
                noLonger);
    }
}
